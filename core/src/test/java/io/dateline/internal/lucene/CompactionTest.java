package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Findings;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the segments of an index become one, and what that leaves as it was. */
class CompactionTest {
    private static final long MEGABYTE = 1 << 20;
    private static final long GIGABYTE = 1 << 30;
    private static final long ROOM = Long.MAX_VALUE;

    @TempDir
    private Path folder;

    private Path path;
    private int last;

    @BeforeEach
    void name() {
        path = folder.resolve("archive");
    }

    @Test
    void isWorthItAfterMuchWasWritten() {
        Compaction many = new Compaction(3, 1_000, MEGABYTE);
        assertThat(many.isWorthwhile(1_000, ROOM)).isTrue();
        assertThat(many.isWorthwhile(250, ROOM)).isTrue();
        assertThat(many.isWorthwhile(249, ROOM)).isFalse();
        assertThat(new Compaction(2, 3, MEGABYTE).isWorthwhile(0, ROOM)).isFalse();
    }

    @Test
    void isNotWorthItForOneSegmentOrNone() {
        assertThat(new Compaction(1, 1_000, MEGABYTE).isWorthwhile(1_000, ROOM)).isFalse();
        assertThat(new Compaction(0, 0, 0).isWorthwhile(0, ROOM)).isFalse();
    }

    @Test
    void isNotDoneToWhatIsVeryLarge() {
        assertThat(new Compaction(2, 1_000, 5 * GIGABYTE).isWorthwhile(1_000, ROOM))
                .isTrue();
        assertThat(new Compaction(2, 1_000, 6 * GIGABYTE).isWorthwhile(1_000, ROOM))
                .isFalse();
    }

    @Test
    void isNotDoneWhereTheDiskHasNoRoomForIt() {
        Compaction two = new Compaction(2, 1_000, MEGABYTE);
        assertThat(two.isWorthwhile(1_000, 2 * MEGABYTE)).isTrue();
        assertThat(two.isWorthwhile(1_000, 2 * MEGABYTE - 1)).isFalse();
    }

    @Test
    void makesOneSegmentOfWhatWasCommittedBitByBit() throws IOException {
        String digest;
        try (Store store = open()) {
            for (int i = 0; i < 5; i++) {
                commit(store, 20);
            }
            store.deleteReport("r7");
            store.commit();
            digest = store.digest();
            assertThat(segments()).isGreaterThan(1);
            store.compact(() -> false);
            assertThat(store.digest()).isEqualTo(digest);
        }
        assertThat(segments()).isEqualTo(1);
        assertIsWhole(99, digest);
    }

    @Test
    void leavesALittleBesideMuchAsItIs() throws IOException {
        try (Store store = open()) {
            commit(store, 200);
            store.compact(() -> false);
            commit(store, 1);
            store.compact(() -> false);
        }
        assertThat(segments()).isEqualTo(2);
    }

    @Test
    void looksAtWhatWasWrittenSinceTheLastTime() throws IOException {
        try (Store store = open()) {
            commit(store, 20);
            commit(store, 20);
            store.compact(() -> false);
            commit(store, 5);
            commit(store, 5);
            store.compact(() -> false);
            assertThat(segments()).isEqualTo(3);
            commit(store, 5);
            store.compact(() -> false);
            assertThat(segments()).isEqualTo(1);
        }
    }

    @Test
    void losesNothingWhereItIsToldToStop() throws IOException {
        String digest;
        try (Store store = open()) {
            commit(store, 50);
            commit(store, 50);
            digest = store.digest();
            store.compact(() -> true);
        }
        assertIsWhole(100, digest);
    }

    private Store open() throws IOException {
        return Store.openForWriting(path, "test");
    }

    private void commit(Store store, int number) throws IOException {
        for (int end = last + number; last < end; last++) {
            store.put(new TaggedReport(PlainReport.of("r" + last, "words of report " + last), Findings.NONE));
        }
        store.commit();
    }

    private int segments() throws IOException {
        try (Directory directory = FSDirectory.open(path.resolve("reports"));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.leaves().size();
        }
    }

    private void assertIsWhole(int reports, String digest) throws IOException {
        try (Store store = open()) {
            assertThat(store.sizes().reports()).isEqualTo(reports);
            assertThat(store.digest()).isEqualTo(digest);
        }
    }
}
