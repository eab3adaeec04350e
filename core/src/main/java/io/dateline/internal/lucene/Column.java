package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of each report of a segment, in the heap: where the rows of a report begin, and the rows, in two or four bytes each.
 * Immutable, safe for all threads.
 */
final class Column {
    private final Offsets offsets;
    private final int reports;

    /** The rows by the segment's numbers, where they fit in two bytes; empty where they don't. */
    private final char[] narrow;

    private final int[] wide;

    /** The reports that have a row, also one that the column leaves out; none where all that have one are in the column. */
    private final Optional<FixedBitSet> some;

    /** How many of all reports are in each row, once somebody asked. */
    private volatile int @Nullable [] totals;

    private Column(Offsets offsets, int reports, char[] narrow, int[] wide, Optional<FixedBitSet> some) {
        this.offsets = offsets;
        this.reports = reports;
        this.narrow = narrow;
        this.wide = wide;
        this.some = some;
    }

    /**
     * Reads the rows of a segment.
     *
     * @param wanted which rows the column keeps
     * @return none where reports that follow each other have more rows than a column can number
     */
    static Optional<Column> read(SortedSetDocValues values, int reports, LongPredicate wanted) throws IOException {
        Reading reading = new Reading(reports);
        for (int doc = values.nextDoc(); doc < reports; doc = values.nextDoc()) {
            reading.some.set(doc);
            reading.offsets.openUntil(doc, reading.size);
            int before = reading.size;
            for (int left = values.docValueCount(); left > 0; left--) {
                long row = values.nextOrd();
                if (wanted.test(row)) {
                    reading.add((int) row);
                }
            }
            reading.withRows += reading.size > before ? 1 : 0;
        }
        reading.offsets.openUntil(reports, reading.size);
        return reading.column(values.getValueCount());
    }

    /** Gathers the rows of a segment's reports, in their order. */
    private static final class Reading {
        private final int reports;
        private final Offsets.Writing offsets;
        private final FixedBitSet some;
        private int[] rows = new int[1024];
        private int size;
        private int withRows;

        Reading(int reports) {
            this.reports = reports;
            offsets = new Offsets.Writing(reports);
            some = new FixedBitSet(Math.max(1, reports));
        }

        void add(int row) {
            rows = size == rows.length ? Arrays.copyOf(rows, size + (size >> 1)) : rows;
            rows[size++] = row;
        }

        Optional<Column> column(long different) {
            boolean isNarrow = different <= 1 << Character.SIZE;
            char[] narrow = isNarrow ? narrowed() : new char[0];
            int[] wide = isNarrow ? new int[0] : Arrays.copyOf(rows, size);
            boolean leavesOut = some.cardinality() > withRows;
            return offsets.written()
                    .map(written -> new Column(
                            written, reports, narrow, wide, leavesOut ? Optional.of(some) : Optional.empty()));
        }

        private char[] narrowed() {
            char[] narrow = new char[size];
            for (int i = 0; i < size; i++) {
                narrow[i] = (char) rows[i];
            }
            return narrow;
        }
    }

    long bytes() {
        return offsets.bytes()
                + 2L * narrow.length
                + 4L * wide.length
                + some.map(FixedBitSet::ramBytesUsed).orElse(0L);
    }

    /**
     * Counts the rows of some reports.
     *
     * @param numbers of the rows over all segments, by the segment's own
     * @param isSame whether those are the segment's own
     * @param without counts the reports that have no row in this column
     */
    void count(Batch batch, Tally tally, int[] numbers, boolean isSame, Without without) {
        offsets.locate(batch);
        count(batch, without);
        if (wide.length > 0) {
            tally.addAll(batch, wide, numbers);
        } else if (isSame) {
            tally.addAll(batch, narrow);
        } else {
            tally.addAll(batch, narrow, numbers);
        }
    }

    /** How many reports have no row: none that is counted, or none at all. */
    static final class Without {
        int counted;
        int any;
    }

    /** Counts the rows of all reports. */
    void countAll(Tally tally, int[] numbers, Without without) {
        int[] all = totals;
        if (all == null) {
            all = totals(numbers.length);
            totals = all;
        }
        for (int row = 0; row < numbers.length; row++) {
            tally.add(numbers[row], all[row]);
        }
        without.counted += all[numbers.length];
        without.any += some.isEmpty() ? all[numbers.length] : reports - some.get().cardinality();
    }

    /** By row; then the number of reports without one. */
    private int[] totals(int rows) {
        int[] all = new int[rows + 1];
        for (char row : narrow) {
            all[row]++;
        }
        for (int row : wide) {
            all[row]++;
        }
        all[rows] = offsets.empty(reports);
        return all;
    }

    private void count(Batch batch, Without without) {
        int empty = 0;
        for (int i = 0; i < batch.size; i++) {
            empty += batch.from[i] == batch.to[i] ? 1 : 0;
        }
        without.counted += empty;
        without.any += some.isEmpty() || empty == 0 ? empty : missing(batch, some.get());
    }

    private static int missing(Batch batch, Bits some) {
        int missing = 0;
        for (int i = 0; i < batch.size; i++) {
            missing += batch.from[i] == batch.to[i] && !some.get(batch.docs[i]) ? 1 : 0;
        }
        return missing;
    }
}
