package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.Findings;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed of a store whose disk is full, or whose process ends, at any moment. */
class CommitTest {
    @TempDir
    private Path folder;

    private final SmallDisk disk = new SmallDisk();
    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("archive");
    }

    /** A disk with room for so many bytes more. */
    private static final class SmallDisk implements Disk {
        private long room = Long.MAX_VALUE;
        private String forbidden = "nothing";

        @Override
        public Directory open(Path at) throws IOException {
            return new FilterDirectory(FSDirectory.open(at)) {
                @Override
                public IndexOutput createOutput(String name, IOContext context) throws IOException {
                    if (at.endsWith(forbidden) && name.startsWith("pending_segments")) {
                        throw new IOException("No space left on device");
                    }
                    return limited(super.createOutput(name, context));
                }
            };
        }

        private IndexOutput limited(IndexOutput output) {
            return new FilterIndexOutput("limited", "limited", output) {
                @Override
                public void writeByte(byte b) throws IOException {
                    take(1);
                    super.writeByte(b);
                }

                @Override
                public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                    take(length);
                    super.writeBytes(bytes, offset, length);
                }
            };
        }

        private void take(int bytes) throws IOException {
            room -= bytes;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    private Store open() throws IOException {
        return Store.openForWriting(path, "test", disk);
    }

    private static void put(Store store, int number) throws IOException {
        String id = "r" + number;
        String text = "words " + new Random(number).nextLong() + " ".repeat(100) + number;
        store.put(new TaggedReport(PlainReport.of(id, text), Findings.NONE));
        LedgerEntry entry =
                new LedgerEntry(id, InputState.INDEXED, "", Optional.of(id), text.length(), Optional.of("digest" + id));
        store.put(new LedgerLine(entry, "options", List.of(id), Optional.empty(), 0));
    }

    private static long reports(Store store) throws IOException {
        return store.sizes().reports();
    }

    @Test
    void takesBackWhatTheReportsCommittedAlone() throws IOException {
        try (Store store = open()) {
            put(store, 1);
            store.commit();
            put(store, 2);
            store.deleteReport("r1");
            disk.forbidden = "ledger";
            assertThatThrownBy(store::commit).isInstanceOf(IOException.class).hasMessageContaining("No space left");
        }
        disk.forbidden = "nothing";
        for (int again = 0; again < 2; again++) {
            try (Store reading = Store.openForReading(path)) {
                assertThat(reading.verify()).isEmpty();
                assertThat(reading.hasReport("r1")).isTrue();
            }
            try (Store store = open()) {
                assertThat(store.verify()).isEmpty();
                assertThat(reports(store)).isEqualTo(1);
                assertThat(store.line("r2")).isEmpty();
            }
        }
    }

    @Test
    void commitsLaterWhatOneCommitFailedOf() throws IOException {
        try (Store store = open()) {
            put(store, 1);
            store.commit();
        }
        try (Store store = open()) {
            put(store, 2);
            store.commit();
            put(store, 3);
        }
        try (Store store = open()) {
            assertThat(store.verify()).isEmpty();
            assertThat(reports(store)).as("closing does not commit").isEqualTo(2);
        }
    }

    @Test
    void leavesNoFilesOfOldCommits() throws IOException {
        try (Store store = open()) {
            for (int i = 0; i < 5; i++) {
                put(store, i);
                store.commit();
            }
        }
        try (Stream<Path> files = Files.list(path.resolve("reports"))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("segments_")))
                    .hasSize(1);
        }
    }

    @Test
    void writesNothingWhereNothingIsNew() throws IOException {
        open().close();
        List<Path> before = files();
        try (Store store = open()) {
            store.commit();
        }
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.sorted().toList();
        }
    }

    @Test
    void keepsEverythingWhereThereIsNoRoomToMerge() throws IOException {
        try (Store store = open()) {
            for (int i = 0; i < 60; i++) {
                put(store, i);
                if (i % 20 == 19) {
                    store.commit();
                }
            }
            disk.room = 1_000;
            assertThatThrownBy(() -> store.compact(() -> false)).hasMessageContaining("No space left");
        }
        disk.room = Long.MAX_VALUE;
        try (Store store = open()) {
            assertThat(store.verify()).isEmpty();
            assertThat(reports(store)).isEqualTo(60);
        }
    }

    /** Whatever the room: what was committed is there, whole, and the work can go on once there is more. */
    @Test
    void keepsWhatWasCommittedOnADiskThatFillsUp() throws IOException {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        int kept = 0;
        for (int round = 0; round < 12; round++) {
            disk.room = random.nextInt(60_000);
            int committed = fill(kept);
            disk.room = Long.MAX_VALUE;
            try (Store store = open()) {
                assertThat(store.verify()).as("seed %s", seed).isEmpty();
                assertThat(reports(store)).as("seed %s", seed).isGreaterThanOrEqualTo(committed);
                assertThat(store.sizes().inputs().getOrDefault(InputState.INDEXED, 0L))
                        .as("seed %s", seed)
                        .isEqualTo(reports(store));
                kept = Math.toIntExact(reports(store));
            }
        }
    }

    /** Writes until the disk is full; how many were committed. */
    private int fill(int from) throws IOException {
        int committed = from;
        try (Store store = open()) {
            for (int i = from; i < from + 300; i++) {
                put(store, i);
                if (i % 20 == 0) {
                    store.commit();
                    committed = i + 1;
                }
            }
        } catch (IOException full) {
            assertThat(full).hasStackTraceContaining("No space left on device");
        }
        return committed;
    }

    @Test
    void aReportThatIsWrittenAgainAndAgainIsWrittenOnce() throws IOException {
        try (Store store = open()) {
            for (int i = 0; i < 1_000; i++) {
                put(store, 7);
            }
            assertThat(store.hasReport("r7")).isTrue();
            put(store, 8);
            store.deleteReport("r8");
            store.commit();
        }
        try (var reader = DirectoryReader.open(FSDirectory.open(path.resolve("reports")))) {
            assertThat(reader.maxDoc()).isEqualTo(1);
        }
    }
}
