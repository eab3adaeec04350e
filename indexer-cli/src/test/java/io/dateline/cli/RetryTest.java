package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What failed is tried again from the ledger, and from the command that indexes. */
final class RetryTest {
    @TempDir
    private Path folder;

    private Run run(String... arguments) {
        return Run.here(Map.of("DATELINE_ARCHIVE", folder.resolve("archive").toString()), "", arguments);
    }

    private Path failed() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("note.txt"), "A note about Norway, written in Oslo on 3 May 2001.\n");
        Path broken = Files.write(files.resolve("letter.pdf"), "%PDF-1.4 and no more".getBytes(StandardCharsets.UTF_8));
        run("index", files.toString()).exits(3);
        return broken;
    }

    @Test
    void theLedgerTriesAgainWhatFailedAndNothingElse() throws IOException {
        Path broken = failed();
        run("ledger", "--retry", "failed").exits(3);

        Files.writeString(broken, "A letter from Bergen, plain text by now.\n");
        assertThat(run("ledger", "--retry", "failed").exits(0).out()).contains("1");
        assertThat(run("ledger", "--state", "failed", "--format", "jsonl")
                        .exits(0)
                        .out())
                .isEmpty();
        assertThat(run("search", "Bergen", "--format", "json")
                        .exits(0)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aRunThatFailsOftenSaysHowManyItDoesNotShow() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("a.jsonl"), "not json\n".repeat(13));

        assertThat(run("index", files.toString()).exits(3).err())
                .contains("a.jsonl#1: not JSON")
                .contains("and 3 more; all that failed: dateline ledger --state failed");
    }

    @Test
    void statesAreNamedOnce() throws IOException {
        failed();
        assertThat(run("ledger", "--state", "failed", "--retry", "failed")
                        .exits(2)
                        .err())
                .contains("leave out --state");
    }
}
