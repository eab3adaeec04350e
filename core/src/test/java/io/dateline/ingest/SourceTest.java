package io.dateline.ingest;

import static io.dateline.ingest.Samples.file;
import static io.dateline.ingest.Samples.gzip;
import static io.dateline.ingest.Samples.inputs;
import static io.dateline.ingest.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.ingest.Input.FileInput;
import io.dateline.ingest.Input.JsonInput;
import io.dateline.ingest.Input.LinesInput;
import io.dateline.ingest.Input.SkippedInput;
import io.dateline.ingest.Input.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    @TempDir
    Path folder;

    @Test
    void listsAFolderInTheOrderOfItsNames() {
        file(folder, "b.txt", "x");
        file(folder, "a/z.txt", "x");
        file(folder, "a/B.txt", "x");
        file(folder, "C.txt", "x");

        assertThat(names(Source.directory(folder))).containsExactly("C.txt", "a/B.txt", "a/z.txt", "b.txt");
    }

    @Test
    void namesFilesAsTheCallerWroteTheFolder() {
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
        file(folder, "a.txt", "x");

        assertThat(inputs(Source.directory(relative)))
                .extracting(Input::path)
                .containsExactly(relative.toString().replace('\\', '/') + "/a.txt");
    }

    @Test
    void leavesOutWhatIsHiddenAndSaysSo() {
        file(folder, ".git/config", "x");
        file(folder, ".hidden", "x");

        assertThat(inputs(Source.directory(folder)))
                .allSatisfy(input -> assertThat(((SkippedInput) input).reason()).isEqualTo("hidden"))
                .hasSize(2);
    }

    @Test
    void leavesOutAnIndexThatLiesAmongTheReports() {
        file(folder, "dateline-archive/segments_1", "x");
        file(folder, "dateline-archive/_0.cfs", "x");
        file(folder, "a.txt", "x");

        List<Input> inputs = inputs(Source.directory(folder));
        assertThat(inputs).hasSize(2);
        assertThat(((SkippedInput) inputs.getLast()).reason()).contains("a search index");
    }

    @Test
    void includesAndExcludesByPattern() {
        file(folder, "a.txt", "x");
        file(folder, "a.html", "x");
        file(folder, "old/b.txt", "x");
        Globs globs = Globs.ALL.withInclude("*.txt").withExclude("old");

        List<Input> inputs = inputs(Source.directory(folder, globs));
        assertThat(inputs.get(0))
                .isInstanceOfSatisfying(
                        SkippedInput.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo("not included by '*.txt'"));
        assertThat(inputs.get(1)).isInstanceOf(FileInput.class);
        assertThat(inputs.get(2))
                .isInstanceOfSatisfying(
                        SkippedInput.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo("excluded by 'old'"));
    }

    @Test
    void refusesAPatternThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Globs.ALL.withInclude("[a"))
                .withMessageStartingWith("include: '[a' is no pattern");
    }

    @Test
    void doesNotRunInCirclesAlongLinks() throws IOException {
        file(folder, "a/x.txt", "x");
        link(folder.resolve("a/up"), folder);
        link(folder.resolve("again"), folder.resolve("a"));
        link(folder.resolve("gone"), folder.resolve("nowhere"));
        link(folder.resolve("same.txt"), folder.resolve("a/x.txt"));

        List<Input> inputs = inputs(Source.directory(folder));
        assertThat(inputs)
                .extracting(Input::getClass)
                .map(Class::getSimpleName)
                .containsExactly("SkippedInput", "FileInput", "SkippedInput", "UnreadableInput", "FileInput");
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createSymbolicLink(from, to);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "this file system makes no links: " + e.getMessage());
        }
    }

    @Test
    void saysThatAFolderMayNotBeRead() {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Path locked = folder.resolve("locked");
        assertThat(locked.toFile().mkdir()).isTrue();
        assumeTrue(locked.toFile().setReadable(false), "this file system knows no permissions");

        assertThat(inputs(Source.directory(folder)))
                .singleElement()
                .isInstanceOfSatisfying(
                        UnreadableInput.class, lost -> assertThat(lost.reason()).contains("can't be listed"));
    }

    @Test
    void handsOutTheLinesOfAJsonFile() {
        Path file = file(folder, "r.jsonl", "\uFEFF{\"id\":\"1\"}\r\n\n{\"id\":\"3\"}");

        List<Input> inputs = inputs(Source.file(file));
        assertThat(inputs.subList(0, 2))
                .containsExactly(
                        new JsonInput(file + "#1", "{\"id\":\"1\"}"), new JsonInput(file + "#3", "{\"id\":\"3\"}"));
        assertThat(inputs.get(2)).isInstanceOfSatisfying(LinesInput.class, lines -> {
            assertThat(lines.path()).isEqualTo(file.toString());
            assertThat(lines.lines()).isEqualTo(2);
            assertThat(lines.version().size()).isEqualTo(file.toFile().length());
            assertThat(lines.digest()).isEqualTo(new FileInput("", file).digest());
        });
    }

    @Test
    void unpacksJsonLinesAndSaysWhereTheyBreakOff() {
        byte[] whole = gzip(utf8("{\"id\":\"1\"}\n".repeat(5_000)));
        Path file = file(folder, "r.jsonl.gz", whole);
        Path cut = file(folder, "cut.jsonl.gz", java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(inputs(Source.file(file))).hasSize(5_001);
        List<Input> broken = inputs(Source.file(cut));
        assertThat(broken.get(broken.size() - 2))
                .isInstanceOfSatisfying(
                        UnreadableInput.class,
                        lost -> assertThat(lost.reason()).isEqualTo("reading stopped here: it ends too early"));
    }

    @Test
    void refusesALineThatIsTooLongWithoutKeepingIt() {
        String lines = "x".repeat(5_000) + "\n{}\n";
        var walk = new JsonLinesWalk(new ByteArrayInputStream(utf8(lines)), "-", 1_000);

        assertThat(walk.next()).isEqualTo(new UnreadableInput("-#1", "the line is longer than 1000 bytes"));
        assertThat(walk.next()).isEqualTo(new JsonInput("-#2", "{}"));
        assertThat(walk.hasNext()).isFalse();
    }

    @Test
    void saysOfALineThatItCameByInAStream() {
        Source source = Source.jsonLines(new ByteArrayInputStream(utf8("\n{}\n")), "-");

        assertThat(inputs(source)).containsExactly(new Input.StreamedInput("-#2", "-", "{}"));
    }

    @Test
    void tellsApartNamesThatNoEncodingCanRead() throws IOException, InterruptedException {
        String make =
                "touch \"$(printf 'b\\377.txt')\" \"$(printf 'b\\376.txt')\" && mkdir \"$(printf 'd\\377')\" && touch \"$(printf 'd\\377/c.txt')\"";
        assumeTrue(shell(make) == 0, "this file system takes no such names");

        assertThat(inputs(Source.directory(folder)).stream()
                        .map(Input::path)
                        .map(path -> path.substring(folder.toString().length())))
                .containsExactlyInAnyOrder("/b%FF.txt", "/b%FE.txt", "/d%FF/c.txt");
    }

    private int shell(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .start()
                .waitFor();
    }

    @Test
    void refusesALineThatIsNotUtf8() {
        Source source = Source.jsonLines(new ByteArrayInputStream(new byte[] {'"', (byte) 0xE9, '"', '\n'}), "-");

        assertThat(inputs(source)).containsExactly(new UnreadableInput("-#1", "the line is not UTF-8"));
    }

    @Test
    void mixesFilesAndFoldersInTheOrderGiven() {
        Path b = file(folder, "b.txt", "x");
        file(folder, "a/c.txt", "x");

        assertThat(names(Source.of(List.of(b, folder.resolve("a"))))).containsExactly("b.txt", "a/c.txt");
    }

    @Test
    void throwsBeforeTheFirstInputWhereAPathIsNotThere() {
        Path there = file(folder, "b.txt", "x");

        assertThatThrownBy(() ->
                        Source.of(List.of(there, folder.resolve("nowhere"))).open())
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere");
    }

    private List<String> names(Source source) {
        String prefix = folder.toString().replace('\\', '/') + "/";
        return inputs(source).stream()
                .map(input -> input.path().replace(prefix, ""))
                .toList();
    }
}
