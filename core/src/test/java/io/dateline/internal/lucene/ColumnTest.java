package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column counts what the doc values count. */
class ColumnTest {
    private final Random random = RandomReports.seeded();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 256, 257, 5_000, 90_000})
    void countsRowsInAsManyBytesAsTheyNeed(int different) throws Exception {
        for (int most : new int[] {1, 4, 5, 8, 9, 16, 17, 60}) {
            check(random.nextInt(2_000) + 1, different, most, row -> true);
        }
    }

    @Test
    void countsReportsOfWhichFewHaveRows() throws Exception {
        check(3_000, 5, 1, row -> row == 2);
        check(3, 2, 1, row -> true);
    }

    @Test
    void leavesOutUnwantedRowsAndStillKnowsWhoHasSome() throws Exception {
        check(3_000, 200, 4, row -> row % 3 == 0);
    }

    @Test
    void isNotMadeWhereNeighboursHaveMoreRowsThanItCanNumber() throws Exception {
        withReports(16, 9_000, 9_000, leaf -> {
            SortedSetDocValues values = DocValues.getSortedSet(leaf, "f");
            assertThat(Column.read(values, leaf.maxDoc(), row -> true)).isEmpty();
        });
    }

    private interface Check {
        void of(LeafReader leaf) throws Exception;
    }

    private void check(int reports, int different, int most, LongPredicate wanted) throws Exception {
        withReports(reports, different, random.nextInt(most) + 1, leaf -> {
            Column column = Column.read(DocValues.getSortedSet(leaf, "f"), leaf.maxDoc(), wanted)
                    .orElseThrow();
            int[] docs = IntStream.range(0, leaf.maxDoc())
                    .filter(doc -> random.nextBoolean())
                    .toArray();
            int rows = (int) DocValues.getSortedSet(leaf, "f").getValueCount();
            int[] expected = new int[rows + 2];
            byHand(DocValues.getSortedSet(leaf, "f"), docs, wanted, expected);
            for (int[] numbers : List.of(same(rows), shuffled(rows))) {
                Tally tally = new Tally(rows);
                Column.Without without = new Column.Without();
                count(column, docs, tally, numbers, without);
                assertThat(counts(tally, numbers)).isEqualTo(Arrays.copyOf(expected, rows));
                assertThat(without.counted).isEqualTo(expected[rows]);
                assertThat(without.any).isEqualTo(expected[rows + 1]);
            }
            checkAll(column, leaf, wanted);
        });
    }

    private static void count(Column column, int[] docs, Tally tally, int[] numbers, Column.Without without) {
        Batch batch = new Batch();
        FlatRows flat = new FlatRows();
        int[] others = isSame(numbers) ? new int[0] : numbers;
        for (int doc : docs) {
            batch.add(doc);
            if (batch.isFull()) {
                column.count(batch, flat, others, tally, without);
                batch.size = 0;
            }
        }
        column.count(batch, flat, others, tally, without);
    }

    /** What is known of all reports without a look at each is what looking at each finds. */
    private static void checkAll(Column column, LeafReader leaf, LongPredicate wanted) throws Exception {
        int rows = (int) DocValues.getSortedSet(leaf, "f").getValueCount();
        int[] expected = new int[rows + 2];
        byHand(
                DocValues.getSortedSet(leaf, "f"),
                IntStream.range(0, leaf.maxDoc()).toArray(),
                wanted,
                expected);
        Tally tally = new Tally(rows);
        Column.Without without = new Column.Without();
        column.countAll(tally, same(rows), without);
        assertThat(counts(tally, same(rows))).isEqualTo(Arrays.copyOf(expected, rows));
        assertThat(without.counted).isEqualTo(expected[rows]);
        assertThat(without.any).isEqualTo(expected[rows + 1]);
    }

    private static int[] counts(Tally tally, int[] numbers) {
        return Arrays.stream(numbers).map(tally::count).toArray();
    }

    private static int[] same(int rows) {
        return IntStream.range(0, rows).toArray();
    }

    private static boolean isSame(int[] numbers) {
        return Arrays.equals(numbers, same(numbers.length));
    }

    private int[] shuffled(int rows) {
        List<Integer> numbers =
                new ArrayList<>(Arrays.stream(same(rows)).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The last two numbers are the reports without a wanted row, and without any. */
    private static void byHand(SortedSetDocValues values, int[] docs, LongPredicate wanted, int[] counts)
            throws Exception {
        for (int doc : docs) {
            boolean has = values.advanceExact(doc);
            int found = 0;
            for (int left = has ? values.docValueCount() : 0; left > 0; left--) {
                long row = values.nextOrd();
                if (wanted.test(row)) {
                    counts[(int) row]++;
                    found++;
                }
            }
            counts[counts.length - 2] += found == 0 ? 1 : 0;
            counts[counts.length - 1] += has ? 0 : 1;
        }
    }

    private void withReports(int reports, int different, int each, Check check) throws Exception {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int i = 0; i < reports; i++) {
                    writer.addDocument(document(different, each));
                }
                writer.forceMerge(1);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                check.of(reader.leaves().getFirst().reader());
            }
        }
    }

    private Document document(int different, int each) {
        Document document = new Document();
        for (int i = each < 1_000 ? random.nextInt(each + 1) : each; i > 0; i--) {
            document.add(new SortedSetDocValuesField("f", new BytesRef("v" + random.nextInt(different))));
        }
        return document;
    }

    @Test
    void isReadOnceItPaysAndNotBeyondTheBudget() throws Exception {
        withReports(100, 20, 3, leaf -> {
            Columns.Read read = () -> Column.read(DocValues.getSortedSet(leaf, "f"), leaf.maxDoc(), row -> true);
            Columns.Key key = new Columns.Key("f", Optional.empty());
            Columns rich = new Columns(1_000_000);
            Columns.Slot slot = rich.slot(leaf.getContext(), key);
            assertThat(slot.column(read)).isEmpty();
            slot.counted(50);
            assertThat(slot.column(read)).isPresent();
            assertThat(rich.bytes()).isPositive();
            Columns.Slot poor = new Columns(0).slot(leaf.getContext(), key);
            poor.counted(50);
            assertThat(poor.column(read)).isEmpty();
        });
    }
}
