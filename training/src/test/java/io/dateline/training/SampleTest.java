package io.dateline.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    @TempDir
    private Path folder;

    private List<String> sample(String every, String most, String... texts) throws IOException {
        Path corpus = folder.resolve("corpus.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(corpus))) {
            for (int i = 0; i < texts.length; i++) {
                String line = "{\"id\":\"" + i + "\",\"category\":\"x\",\"text\":\"" + texts[i] + "\"}\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path sample = folder.resolve("sample.jsonl.gz");
        Sample.main(new String[] {corpus.toString(), sample.toString(), every, most});
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(sample)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    @Test
    void takesEverySoManyThOfSomeLength() throws IOException {
        String fits = "w".repeat(40);
        assertThat(sample("2", "9", fits, fits, "short", fits, fits, fits, "w".repeat(601)))
                .containsExactly(
                        "{\"id\":\"0\",\"text\":\"" + fits + "\"}", "{\"id\":\"4\",\"text\":\"" + fits + "\"}");
    }

    @Test
    void takesNoMoreThanAreWanted() throws IOException {
        String fits = "w".repeat(40);
        assertThat(sample("1", "2", fits, fits, fits)).hasSize(2);
    }
}
