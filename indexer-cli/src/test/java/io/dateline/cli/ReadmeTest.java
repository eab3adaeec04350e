package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands there. */
final class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("dateline.root", ".."));
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @TempDir
    private Path folder;

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    @Test
    void theJavaExampleRuns() throws IOException, InterruptedException {
        String code = readme().split("```java\n")[1].split("```")[0];
        Path source = Files.writeString(folder.resolve("Example.java"), code);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(compiled).isZero();
        Files.createDirectory(folder.resolve("reports"));
        Files.writeString(
                folder.resolve("reports/osh.txt"),
                "Curfew in Osh\n\nAt least 20 people were killed in Osh, Kyrgyzstan, on 11 June 2010.\n");
        assertThat(output("Example")).contains("Osh");
    }

    private String output(String main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Run.NATIVE,
                        "-cp",
                        folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        main)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }

    @Test
    void theDemoGivesAnAnswerLikeTheOneShown() throws IOException {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(
                java.io.InputStream.nullInputStream(),
                out,
                new PrintWriter(new StringWriter()),
                false,
                false,
                Map.of(),
                Optional.of(ROOT));
        assertThat(Main.run(terminal, new Interruption(Thread.currentThread()), "demo"))
                .isZero();
        List<String> commands = out.toString()
                .lines()
                .filter(line -> line.startsWith("$ dateline search"))
                .toList();
        assertThat(commands).hasSize(1);
        assertThat(readme()).contains(commands.getFirst());
        assertThat(out.toString())
                .containsPattern("\\d+ reports, here 1 to 3  killed AND country:KG")
                .containsPattern("▸ Kyrgyzstan +KG +\\d+ █")
                .contains("\nactor  ", "\ndate  ", "Try next");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        assertThat(LINK.matcher(readme()).results().map(link -> ROOT.resolve(link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }
}
