package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private final long seed = Long.getLong("dateline.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void numbersTheValuesOfAllSegmentsInTheOrderOfTheirBytes() throws IOException {
        for (int round = 0; round < 20; round++) {
            List<SortedSet<BytesRef>> segments = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                segments.add(values());
            }
            List<BytesRef> all = List.copyOf(segments.stream().collect(TreeSet::new, TreeSet::addAll, TreeSet::addAll));
            List<BytesRef> shown = new ArrayList<>();
            int[][] numbers = numbers(segments, shown);
            assertThat(shown).as("seed %d", seed).isEqualTo(all);
            assertThat(Numbering.size(numbers)).as("seed %d", seed).isEqualTo(all.size());
            for (int i = 0; i < numbers.length; i++) {
                assertThat(numbers[i])
                        .as("seed %d", seed)
                        .containsExactly(
                                segments.get(i).stream().mapToInt(all::indexOf).toArray());
            }
        }
    }

    @Test
    void numbersOneSegmentAsItIs() throws IOException {
        List<SortedSet<BytesRef>> one = List.of(values());
        try (ByteBuffersDirectory directory = written(one);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(Numbering.of(segments(reader))).isDeepEqualTo(Numbering.of(segments(reader), (n, value) -> {}));
        }
    }

    @Test
    void numbersYearsAndDecadesAsIfThereWereNoMonthsAndDays() throws IOException {
        List<SortedSet<BytesRef>> segments = List.of(
                terms("*", "-0044", "-0044-03", "-0044-03-15", "197X", "1976", "1976-01", "1976-01-05", "1977"),
                terms("*", "198X", "1980", "1980-12", "1980-12-31", "XXXX", "XXXX-04", "XXXX-04-07"),
                terms("*"));
        try (ByteBuffersDirectory directory = written(segments);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Years years = Years.of(segments(reader));
            assertThat(years.rows)
                    .extracting(BytesRef::utf8ToString)
                    .containsExactly("-0044", "1976", "1977", "197X", "1980", "198X", "XXXX");
            assertThat(years.numbers)
                    .isDeepEqualTo(new int[][] {{7, 0, 7, 7, 1, 7, 7, 2, 3}, {7, 4, 7, 7, 5, 6, 7, 7}, {7}});
        }
    }

    private static SortedSet<BytesRef> terms(String... terms) {
        return Stream.of(terms).map(BytesRef::new).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Values that begin alike, also longer than what is compared at once, and one without a byte. */
    private SortedSet<BytesRef> values() {
        SortedSet<BytesRef> values = new TreeSet<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            byte[] bytes = new byte[random.nextInt(12)];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = (byte) (j < 6 ? random.nextInt(2) * 0xFF : random.nextInt(0x100));
            }
            values.add(new BytesRef(bytes));
        }
        return values;
    }

    private static int[][] numbers(List<SortedSet<BytesRef>> segments, List<BytesRef> shown) throws IOException {
        try (ByteBuffersDirectory directory = written(segments);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return Numbering.of(segments(reader), (number, value) -> {
                assertThat(number).isEqualTo(shown.size());
                shown.add(BytesRef.deepCopyOf(value));
            });
        }
    }

    private static List<SortedSetDocValues> segments(DirectoryReader reader) throws IOException {
        List<SortedSetDocValues> segments = new ArrayList<>();
        for (var leaf : reader.leaves()) {
            segments.add(DocValues.getSortedSet(leaf.reader(), "field"));
        }
        return segments;
    }

    private static ByteBuffersDirectory written(List<SortedSet<BytesRef>> segments) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (SortedSet<BytesRef> values : segments) {
                Document document = new Document();
                values.forEach(value -> document.add(new SortedSetDocValuesField("field", value)));
                writer.addDocument(document);
                writer.commit();
            }
        }
        return directory;
    }
}
