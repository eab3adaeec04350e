package io.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVersionTest {
    private static final Instant NOON = Instant.parse("2010-06-12T12:00:00Z");

    @TempDir
    private Path folder;

    private FileVersion version(Instant modified, Instant now) throws IOException {
        Path file = Samples.file(folder, "a.txt", "12345");
        Files.setLastModifiedTime(file, FileTime.from(modified));
        return FileVersion.of(Files.readAttributes(file, BasicFileAttributes.class), now);
    }

    @Test
    void isKnownBySizeAndTime() throws IOException {
        assertThat(version(NOON, NOON.plusSeconds(60)).mark()).contains("5@1276344000.0");
        assertThat(version(NOON.plusMillis(7), NOON.plusSeconds(60)).mark()).contains("5@1276344000.7000000");
    }

    @Test
    void isNotTrustedWithinATickOfTheClock() throws IOException {
        assertThat(version(NOON.plusMillis(7), NOON.plusMillis(20)).mark()).isEmpty();
        assertThat(version(NOON.plusMillis(7), NOON.plusMillis(70)).mark()).isPresent();
        assertThat(version(NOON, NOON.plusSeconds(2)).mark())
                .as("a clock of two seconds")
                .isEmpty();
        assertThat(version(NOON.plusSeconds(9), NOON).mark())
                .as("from the future")
                .isEmpty();
        assertThat(FileVersion.NONE.mark()).isEmpty();
    }

    @Test
    void leavesKnownFilesClosed() throws IOException {
        Samples.file(folder, "a.txt", "x");
        Samples.file(folder, "b.jsonl.gz", "no gzip at all");
        Known all = new Known() {
            @Override
            public boolean has(String path, FileVersion version) {
                return true;
            }

            @Override
            public Optional<String> digest(String path, FileVersion version) {
                return Optional.empty();
            }
        };
        List<Input> inputs = new ArrayList<>();
        try (Source.Inputs walk = Source.of(List.of(folder)).open(all)) {
            walk.forEachRemaining(inputs::add);
            assertThat(walk.passed()).isEqualTo(15);
        }
        assertThat(inputs).hasSize(2).allSatisfy(input -> assertThat(input).isInstanceOf(Input.UnchangedInput.class));
    }
}
