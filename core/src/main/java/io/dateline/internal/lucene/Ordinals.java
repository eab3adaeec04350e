package io.dateline.internal.lucene;

import io.dateline.search.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;

/** The values of one field over all segments, numbered in the order of their bytes. Safe for all threads. */
final class Ordinals {
    private static final Interval[] LEVELS = Interval.values();

    private final String field;
    private final List<LeafReaderContext> leaves;

    /** Of each segment, by its own numbers. */
    private final int[][] numbers;

    private final int size;

    /** Of a date field: the level of each row, -1 of what is no row. */
    private final byte[] levels;

    /** Where only years and decades have numbers of their own: those. */
    private final List<BytesRef> years;

    private final ConcurrentMap<Interval, boolean[]> rowsOf = new ConcurrentHashMap<>();

    private final Tallies tallies;

    private Ordinals(
            String field, List<LeafReaderContext> leaves, int[][] numbers, byte[] levels, List<BytesRef> years) {
        this.field = field;
        this.leaves = leaves;
        this.numbers = numbers;
        this.size = Math.max(Numbering.size(numbers), levels.length);
        this.levels = levels;
        this.years = years;
        this.tallies = new Tallies(size);
    }

    static Ordinals of(IndexReader reader, String field, boolean dates) throws IOException {
        List<SortedSetDocValues> values = values(reader, field);
        if (!dates) {
            return new Ordinals(field, reader.leaves(), Numbering.of(values), new byte[0], List.of());
        }
        Levels levels = new Levels();
        int[][] numbers = Numbering.of(values, levels);
        byte[] found = Arrays.copyOf(levels.found, Numbering.size(numbers));
        return new Ordinals(field, reader.leaves(), numbers, found, List.of());
    }

    /** The years and decades of a date field alone: what else there is has one number, and is no row. */
    static Ordinals ofYears(IndexReader reader, String field) throws IOException {
        Years years = Years.of(values(reader, field));
        Levels levels = new Levels();
        for (int number = 0; number < years.rows.size(); number++) {
            levels.value(number, years.rows.get(number));
        }
        byte[] found = Arrays.copyOf(levels.found, years.rows.size() + 1);
        found[years.rows.size()] = -1;
        return new Ordinals(field, reader.leaves(), years.numbers, found, years.rows);
    }

    private static List<SortedSetDocValues> values(IndexReader reader, String field) throws IOException {
        List<SortedSetDocValues> values = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            values.add(DocValues.getSortedSet(leaf.reader(), field));
        }
        return values;
    }

    /** Notes the level of each row. */
    private static final class Levels implements Numbering.Each {
        private byte[] found = new byte[0];

        @Override
        public void value(int number, BytesRef row) {
            found = ArrayUtil.grow(found, number + 1);
            Optional<Interval> level = DateRows.level(row);
            found[number] = (byte) (level.isEmpty() ? -1 : level.get().ordinal());
        }
    }

    /** What counts the rows. */
    Tallies tallies() {
        return tallies;
    }

    /** Whether a segment's numbers are those over all segments. */
    boolean isSame(LeafReaderContext leaf) {
        return leaves.size() == 1 && leaf.ord == 0;
    }

    int size() {
        return size;
    }

    /** The values of a segment's documents, by its own numbers. */
    SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), field);
    }

    /** From a segment's numbers to those over all segments. */
    LongValues global(LeafReaderContext leaf) {
        int[] global = numbers[leaf.ord];
        return new LongValues() {
            @Override
            public long get(long own) {
                return global[(int) own];
            }
        };
    }

    String value(int ordinal) throws IOException {
        if (!years.isEmpty()) {
            return years.get(ordinal).utf8ToString();
        }
        for (LeafReaderContext leaf : leaves) {
            int own = Arrays.binarySearch(numbers[leaf.ord], ordinal);
            if (own >= 0) {
                return values(leaf).lookupOrd(own).utf8ToString();
            }
        }
        throw new IllegalArgumentException("ordinal " + ordinal + ": " + field + " has " + size);
    }

    /** The number of a value; none where no segment has it. */
    Optional<Integer> find(String value) throws IOException {
        for (LeafReaderContext leaf : leaves) {
            long ordinal = values(leaf).lookupTerm(Schema.term(value));
            if (ordinal >= 0) {
                return Optional.of(numbers[leaf.ord][(int) ordinal]);
            }
        }
        return Optional.empty();
    }

    /** The numbers over all segments, by those of one. */
    int[] numbers(LeafReaderContext leaf) {
        return numbers[leaf.ord];
    }

    /** Which rows of a date field have a length; where decades are asked for, what lies in no year is a row as well. */
    boolean[] rowsOf(Interval interval) throws IOException {
        boolean[] known = rowsOf.get(interval);
        if (known == null) {
            known = rows(interval);
            rowsOf.put(interval, known);
        }
        return known;
    }

    private boolean[] rows(Interval interval) throws IOException {
        boolean[] rows = new boolean[levels.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = levels[i] == interval.ordinal();
        }
        if (interval == Interval.DECADE) {
            find(DateRows.UNKNOWN).ifPresent(unknown -> rows[unknown] = true);
        }
        return rows;
    }

    /** The level of a row of a date field. */
    Optional<Interval> level(int ordinal) {
        return levels[ordinal] < 0 ? Optional.empty() : Optional.of(LEVELS[levels[ordinal]]);
    }
}
