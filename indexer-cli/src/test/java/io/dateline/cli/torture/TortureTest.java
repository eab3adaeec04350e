package io.dateline.cli.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line over a folder of hostile files, with little memory: what is sound is indexed, and the rest is accounted for. */
final class TortureTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static List<String> words = List.of();
    private static List<JsonNode> ledger = List.of();
    private static Ran indexed = new Ran(0, "", "");

    private record Ran(int exit, String out, String err) {}

    @BeforeAll
    static void index() throws IOException, InterruptedException {
        words = TortureFolder.build(folder.resolve("torture"), false);
        indexed = run(
                "index",
                "torture",
                "--format",
                "json",
                "--parse-timeout",
                "15s",
                "--parse-memory",
                "192m",
                "--max-text-length",
                "100000");
        ledger = lines(run("ledger", "--format", "jsonl").out());
    }

    @AfterAll
    static void open() throws IOException {
        Files.setPosixFilePermissions(folder.resolve("torture/shut"), PosixFilePermissions.fromString("rwx------"));
    }

    private static Ran run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "io.dateline.cli.Main"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        int exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(out), Files.readString(err));
    }

    private static List<JsonNode> lines(String out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    private static Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        ledger.forEach(line ->
                states.put(line.get("path").textValue(), line.get("state").textValue()));
        return states;
    }

    @Test
    void endsByItselfAndSaysThatSomeFailed() {
        assertThat(indexed.exit()).as(indexed.err()).isEqualTo(3);
        assertThat(indexed.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void everyItemIsInTheLedgerOnceAndTheTotalsAddUp() throws IOException {
        JsonNode totals = MAPPER.readTree(indexed.out()).get("inputs");
        List<String> paths =
                ledger.stream().map(line -> line.get("path").textValue()).toList();
        assertThat(paths).doesNotHaveDuplicates();
        Map<String, Long> counted = new TreeMap<>();
        ledger.forEach(line -> counted.merge(line.get("state").textValue(), 1L, Long::sum));
        totals.properties()
                .forEach(total -> assertThat(counted.get(total.getKey()))
                        .as(total.getKey())
                        .isEqualTo(total.getValue().asLong()));
        assertThat(totals.size()).isEqualTo(counted.size());
    }

    @Test
    void everyFileOfTheFolderIsAccountedFor() throws IOException {
        TreeSet<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(folder.resolve("torture"))) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.add(folder.relativize(file).toString()));
        } catch (java.io.UncheckedIOException e) {
            assertThat(e).hasMessageContaining("shut");
        }
        assertThat(states().keySet()).containsAll(files);
    }

    @Test
    void everySoundFileIsIndexed() throws IOException, InterruptedException {
        StringBuilder queries = new StringBuilder();
        words.forEach(word -> queries.append("{\"id\":\"%1$s\",\"text\":\"%1$s\"}\n".formatted(word)));
        Path file = Files.writeString(folder.resolve("queries.jsonl"), queries);
        List<JsonNode> answers = lines(
                run("search", "--queries", file.toString(), "--format", "jsonl").out());
        Files.delete(file);

        assertThat(answers).hasSameSizeAs(words);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.get("total").asInt())
                        .as(answer.get("id").textValue())
                        .isPositive());
    }

    @Test
    void whatIsLockedIsCalledEncrypted() {
        assertThat(states().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("torture/locked/"))
                        .map(Map.Entry::getValue))
                .hasSize(5)
                .containsOnly("encrypted");
    }

    @Test
    void nothingSoundFails() {
        assertThat(states().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("torture/sound/"))
                        .map(Map.Entry::getValue))
                .isNotEmpty()
                .allMatch(state -> List.of("indexed", "duplicate", "expanded").contains(state));
    }

    @Test
    void brokenFilesSayWhyInOneLine() {
        assertThat(ledger)
                .filteredOn(line -> line.get("state").textValue().equals("failed"))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.get("detail").textValue()).isNotBlank().doesNotContain("\n"));
    }

    @Test
    void leavesNothingBesideTheArchive() throws IOException {
        try (Stream<Path> here = Files.list(folder)) {
            assertThat(here.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("torture", "dateline-archive", "out", "err");
        }
    }
}
