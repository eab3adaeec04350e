package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/** The rows of each report of a segment, in the heap. Immutable, safe for all threads. */
final class Column {
    private final RowLists lists;

    /** The reports that have a row, also one that the column leaves out; none where all that have one are in the column. */
    private final Optional<FixedBitSet> some;

    private final Totals totals;

    /** How many of all reports are in each row, in none of the column, and in none at all. */
    private static final class Totals {
        private final int[] counts;
        private final int without;
        private final int missing;

        Totals(int[] counts, int without, int missing) {
            this.counts = counts;
            this.without = without;
            this.missing = missing;
        }
    }

    private Column(RowLists lists, Optional<FixedBitSet> some, Totals totals) {
        this.lists = lists;
        this.some = some;
        this.totals = totals;
    }

    /**
     * Reads the rows of a segment.
     *
     * @param wanted which rows the column keeps
     * @return none where reports that follow each other have more rows than a column can number
     */
    static Optional<Column> read(SortedSetDocValues values, int reports, LongPredicate wanted) throws IOException {
        Reading reading = new Reading(reports, values.getValueCount());
        for (int doc = values.nextDoc(); doc < reports; doc = values.nextDoc()) {
            reading.open(doc);
            for (int left = values.docValueCount(); left > 0; left--) {
                long row = values.nextOrd();
                if (wanted.test(row)) {
                    reading.add((int) row);
                }
            }
            reading.close();
        }
        return reading.column();
    }

    /** Gathers the rows of a segment's reports, in their order. */
    private static final class Reading {
        private final int reports;
        private final Offsets.Writing offsets;
        private final FixedBitSet some;
        private final int[] counts;
        private int[] rows = new int[1024];
        private int size;
        private int begin;
        private int withRows;

        Reading(int reports, long different) {
            this.reports = reports;
            offsets = new Offsets.Writing(reports);
            some = new FixedBitSet(Math.max(1, reports));
            counts = new int[Math.toIntExact(different)];
        }

        void open(int doc) {
            some.set(doc);
            offsets.openUntil(doc, size);
            begin = size;
        }

        void add(int row) {
            rows = size == rows.length ? Arrays.copyOf(rows, size + (size >> 1)) : rows;
            rows[size++] = row;
            counts[row]++;
        }

        void close() {
            withRows += size > begin ? 1 : 0;
        }

        Optional<Column> column() {
            offsets.openUntil(reports, size);
            int missing = reports - some.cardinality();
            Totals totals = new Totals(counts, reports - withRows, missing);
            Optional<FixedBitSet> kept = missing == totals.without ? Optional.empty() : Optional.of(some);
            return RowLists.of(offsets, rows, size, counts.length).map(lists -> new Column(lists, kept, totals));
        }
    }

    long bytes() {
        return lists.bytes() + some.map(FixedBitSet::ramBytesUsed).orElse(0L) + 4L * totals.counts.length;
    }

    /** How many reports have no row: none that is counted, or none at all. */
    static final class Without {
        int counted;
        int any;
    }

    /**
     * Counts the rows of some reports.
     *
     * @param numbers of the rows in the tally; none where they are the segment's own
     */
    void count(Batch batch, FlatRows flat, int[] numbers, Tally tally, Without without) {
        flat.count(batch, lists, numbers, tally);
        without.counted += flat.empties();
        without.any += some.isEmpty() ? flat.empties() : missing(flat, some.get());
    }

    private static int missing(FlatRows flat, FixedBitSet some) {
        int missing = 0;
        for (int i = 0; i < flat.empties(); i++) {
            missing += some.get(flat.empty(i)) ? 0 : 1;
        }
        return missing;
    }

    /**
     * Counts the rows of all reports.
     *
     * @param numbers of the rows in the tally, by the segment's own
     */
    void countAll(Tally tally, int[] numbers, Without without) {
        for (int row = 0; row < numbers.length; row++) {
            tally.add(numbers[row], totals.counts[row]);
        }
        without.counted += totals.without;
        without.any += totals.missing;
    }
}
