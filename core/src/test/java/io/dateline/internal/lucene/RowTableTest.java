package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
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

/** Tables of rows side by side count what the doc values count. */
class RowTableTest {
    private final Random random = RandomReports.seeded();

    /**
     * A field of random reports.
     *
     * @param different how many values there are
     * @param most how many of them a report has at most
     * @param isRow which of them are rows
     */
    private record Field(int different, int most, IntPredicate isRow) {
        Field(int different, int most) {
            this(different, most, row -> true);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 250, 257, 5_000, 90_000})
    void countsRowsInAsManyBytesAsTheyNeed(int different) throws Exception {
        for (int most : new int[] {1, 4, 8, 9, 17, 60, 127, 128, 300}) {
            check(1 + random.nextInt(1_500), new Field(different, most));
        }
    }

    @Test
    void countsSeveralFieldsTogetherOrApart() throws Exception {
        for (int round = 0; round < 40; round++) {
            Field[] fields = new Field[1 + random.nextInt(RowTable.MOST_FIELDS)];
            for (int i = 0; i < fields.length; i++) {
                int part = 1 + random.nextInt(3);
                fields[i] = new Field(
                        1 + random.nextInt(300), random.nextInt(round % 4 == 0 ? 60 : 8), row -> row % part == 0);
            }
            check(1 + random.nextInt(1_500), fields);
        }
    }

    @Test
    void tellsReportsWithoutAValueFromThoseWithoutARow() throws Exception {
        check(3_000, new Field(5, 1, row -> row == 2), new Field(5, 1, row -> false));
    }

    @Test
    void hasRoomForSoManyFieldsAndSoManyRows() throws Exception {
        withReports(10, List.of(new Field(3, 1)), leaf -> {
            ReportRows rows = rows(leaf, 0);
            assertThat(table(leaf, Collections.nCopies(7, rows)).hasRoom(rows)).isTrue();
            assertThat(table(leaf, Collections.nCopies(8, rows)).hasRoom(rows)).isFalse();
        });
        withReports(10, List.of(new Field(1, 1), new Field(90_000, 9_000)), leaf -> {
            ReportRows many = rows(leaf, 1);
            assertThat(table(leaf, List.of(rows(leaf, 0))).hasRoom(many)).isEqualTo(many.different() < 65_000);
        });
    }

    private interface Check {
        void of(LeafReader leaf) throws Exception;
    }

    private void check(int reports, Field... given) throws Exception {
        List<Field> fields = List.of(given);
        withReports(reports, fields, leaf -> {
            List<ReportRows> read = new ArrayList<>();
            for (int i = 0; i < given.length; i++) {
                read.add(rows(leaf, i, given[i].isRow()));
            }
            RowTable first = table(leaf, read);
            check(leaf, fields, first);
            check(leaf, fields, table(leaf, new ArrayList<>(first.columns())));
        });
    }

    private static ReportRows rows(LeafReader leaf, int field, IntPredicate isRow) throws IOException {
        return RowsRead.of(values(leaf, field), leaf.maxDoc(), isRow);
    }

    private static SortedSetDocValues values(LeafReader leaf, int field) throws IOException {
        return DocValues.getSortedSet(leaf, "f" + field);
    }

    private static RowTable table(LeafReader leaf, List<ReportRows> rows) {
        return RowTable.of(leaf.maxDoc(), rows).orElseThrow();
    }

    private void check(LeafReader leaf, List<Field> fields, RowTable table) throws Exception {
        int each = 1 + random.nextInt(random.nextBoolean() ? 3 : 300);
        int[] docs = IntStream.range(0, leaf.maxDoc())
                .filter(doc -> random.nextInt(each) == 0)
                .toArray();
        int from = random.nextInt(fields.size());
        int to = from + random.nextInt(fields.size() - from);
        Tally together = new Tally(table.different());
        List<Heads> parts = parts(docs, table);
        FlatRows flat = new FlatRows();
        parts.forEach(part -> flat.count(part, table, from, to, together));
        for (int field = from; field <= to; field++) {
            Column column = table.columns().get(field);
            int different = (int) values(leaf, field).getValueCount();
            int[] expected = byHand(leaf, field, docs, fields.get(field).isRow());
            for (int[] numbers : List.of(new int[0], shuffled(different))) {
                Tally tally = new Tally(different);
                Without without = new Without();
                column.add(together, numbers, tally, without);
                assertThat(found(tally, without, numbers)).isEqualTo(expected);
            }
            checkAll(leaf, field, fields.get(field).isRow(), column);
        }
    }

    private static List<Heads> parts(int[] docs, RowTable table) {
        List<Heads> parts = new ArrayList<>();
        for (int from = 0; from < docs.length; from += Batch.MOST) {
            Batch batch = new Batch();
            Arrays.stream(docs).skip(from).limit(Batch.MOST).forEach(batch::add);
            parts.add(batch.heads(table));
        }
        return parts;
    }

    /** What is known of all reports without a look at each is what looking at each finds. */
    private static void checkAll(LeafReader leaf, int field, IntPredicate isRow, Column column) throws Exception {
        int[] docs = IntStream.range(0, leaf.maxDoc()).toArray();
        Tally tally = new Tally((int) values(leaf, field).getValueCount());
        Without without = new Without();
        column.addAll(new int[0], tally, without);
        assertThat(found(tally, without, new int[0])).isEqualTo(byHand(leaf, field, docs, isRow));
    }

    private static int[] found(Tally tally, Without without, int[] numbers) {
        int[] found = new int[tally.rows() + 2];
        for (int row = 0; row < tally.rows(); row++) {
            found[row] = tally.count(numbers.length == 0 ? row : numbers[row]);
        }
        found[tally.rows()] = without.missing();
        found[tally.rows() + 1] = without.others();
        return found;
    }

    private int[] shuffled(int rows) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The last two numbers are the reports without a value, and those with such alone that are no rows. */
    private static int[] byHand(LeafReader leaf, int field, int[] docs, IntPredicate isRow) throws Exception {
        SortedSetDocValues values = values(leaf, field);
        int[] counts = new int[(int) values.getValueCount() + 2];
        for (int doc : docs) {
            boolean has = values.advanceExact(doc);
            int found = 0;
            for (int left = has ? values.docValueCount() : 0; left > 0; left--) {
                int row = (int) values.nextOrd();
                if (isRow.test(row)) {
                    counts[row]++;
                    found++;
                }
            }
            counts[counts.length - 2] += has ? 0 : 1;
            counts[counts.length - 1] += has && found == 0 ? 1 : 0;
        }
        return counts;
    }

    private void withReports(int reports, List<Field> fields, Check check) throws Exception {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int i = 0; i < reports; i++) {
                    writer.addDocument(document(fields));
                }
                writer.forceMerge(1);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                check.of(reader.leaves().getFirst().reader());
            }
        }
    }

    private Document document(List<Field> fields) {
        Document document = new Document();
        for (int field = 0; field < fields.size(); field++) {
            Field given = fields.get(field);
            for (int i = random.nextInt(given.most() + 1); i > 0; i--) {
                BytesRef value = new BytesRef("v" + random.nextInt(given.different()));
                document.add(new SortedSetDocValuesField("f" + field, value));
            }
        }
        return document;
    }

    @Test
    void isReadOnceItPaysAndNotBeyondTheBudget() throws Exception {
        withReports(100, List.of(new Field(20, 3), new Field(20, 3)), leaf -> {
            Columns rich = new Columns(1_000_000);
            Columns.Slot slot = rich.slot(leaf.getContext(), new Columns.Key("f0", Optional.empty()));
            assertThat(slot.column(() -> rows(leaf, 0))).isEmpty();
            slot.counted(50);
            assertThat(slot.column(() -> rows(leaf, 0))).isPresent();
            long one = rich.bytes();
            assertThat(one).isPositive();
            Columns.Slot beside = rich.slot(leaf.getContext(), new Columns.Key("f1", Optional.empty()));
            beside.counted(50);
            Column other = beside.column(() -> rows(leaf, 1)).orElseThrow();
            assertThat(slot.column(() -> rows(leaf, 0)).orElseThrow().table()).isSameAs(other.table());
            assertThat(rich.bytes()).isEqualTo(other.table().bytes()).isGreaterThan(one);
            Columns.Slot poor = new Columns(0).slot(leaf.getContext(), new Columns.Key("f0", Optional.empty()));
            poor.counted(50);
            assertThat(poor.column(() -> rows(leaf, 0))).isEmpty();
        });
    }

    private static ReportRows rows(LeafReader leaf, int field) throws IOException {
        return rows(leaf, field, row -> true);
    }
}
