package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * The rows of each report of a segment, in the heap: where the rows of a report begin, as an offset into its block of 64 reports,
 * and the rows, in two or four bytes each. Immutable, safe for all threads.
 */
final class Column {
    private static final int BLOCK = 6;

    private final int[] blocks;
    private final char[] starts;

    /** The rows by the segment's numbers, where they fit in two bytes; empty where they don't. */
    private final char[] narrow;

    private final int[] wide;

    /** The reports that have a row, also one that the column leaves out; none where all that have one are in the column. */
    private final Optional<FixedBitSet> some;

    private Column(int[] blocks, char[] starts, char[] narrow, int[] wide, Optional<FixedBitSet> some) {
        this.blocks = blocks;
        this.starts = starts;
        this.narrow = narrow;
        this.wide = wide;
        this.some = some;
    }

    /**
     * Reads the rows of a segment.
     *
     * @param wanted which rows the column keeps
     * @return none where 64 reports that follow each other have more rows than a column can number
     */
    static Optional<Column> read(SortedSetDocValues values, int reports, LongPredicate wanted) throws IOException {
        Reading reading = new Reading(reports);
        for (int doc = values.nextDoc(); doc < reports; doc = values.nextDoc()) {
            reading.some.set(doc);
            reading.openUntil(doc);
            int before = reading.size;
            for (int left = values.docValueCount(); left > 0; left--) {
                long row = values.nextOrd();
                if (wanted.test(row)) {
                    reading.add((int) row);
                }
            }
            reading.withRows += reading.size > before ? 1 : 0;
        }
        reading.openUntil(reports);
        return reading.column(values.getValueCount());
    }

    /** Gathers the rows of a segment's reports, in their order. */
    private static final class Reading {
        private final int[] blocks;
        private final char[] starts;
        private final FixedBitSet some;
        private int[] rows = new int[1024];
        private int size;
        private int withRows;
        private int opened = -1;
        private boolean fits = true;

        Reading(int reports) {
            blocks = new int[(reports >>> BLOCK) + 1];
            starts = new char[reports + 1];
            some = new FixedBitSet(Math.max(1, reports));
        }

        void openUntil(int doc) {
            while (opened < doc) {
                opened++;
                if ((opened & (1 << BLOCK) - 1) == 0) {
                    blocks[opened >>> BLOCK] = size;
                }
                int start = size - blocks[opened >>> BLOCK];
                fits &= start <= Character.MAX_VALUE;
                starts[opened] = (char) start;
            }
        }

        void add(int row) {
            rows = size == rows.length ? Arrays.copyOf(rows, 2 * size) : rows;
            rows[size++] = row;
        }

        Optional<Column> column(long different) {
            boolean isNarrow = different <= 1 << Character.SIZE;
            char[] narrow = isNarrow ? narrowed() : new char[0];
            int[] wide = isNarrow ? new int[0] : Arrays.copyOf(rows, size);
            boolean leavesOut = some.cardinality() > withRows;
            return fits
                    ? Optional.of(
                            new Column(blocks, starts, narrow, wide, leavesOut ? Optional.of(some) : Optional.empty()))
                    : Optional.empty();
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
        return 4L * blocks.length
                + 2L * starts.length
                + 2L * narrow.length
                + 4L * wide.length
                + some.map(FixedBitSet::ramBytesUsed).orElse(0L);
    }

    private int start(int doc) {
        return blocks[doc >>> BLOCK] + starts[doc];
    }

    /**
     * Counts the rows of some reports.
     *
     * @param counts by the numbers over all segments
     * @param global those numbers by the segment's own
     * @return how many of the reports have no row in this column
     */
    int count(int[] docs, int size, int[] counts, int[] global) {
        return wide.length == 0 ? count(docs, size, counts, global, narrow) : count(docs, size, counts, global, wide);
    }

    private int count(int[] docs, int size, int[] counts, int[] global, char[] values) {
        int without = 0;
        for (int i = 0; i < size; i++) {
            int end = start(docs[i] + 1);
            int at = start(docs[i]);
            without += at == end ? 1 : 0;
            for (; at < end; at++) {
                counts[global[values[at]]]++;
            }
        }
        return without;
    }

    private int count(int[] docs, int size, int[] counts, int[] global, int[] values) {
        int without = 0;
        for (int i = 0; i < size; i++) {
            int end = start(docs[i] + 1);
            int at = start(docs[i]);
            without += at == end ? 1 : 0;
            for (; at < end; at++) {
                counts[global[values[at]]]++;
            }
        }
        return without;
    }

    /** How many of some reports have no row at all, not even one that the column leaves out. */
    int missing(int[] docs, int size) {
        int missing = 0;
        for (int i = 0; i < size; i++) {
            boolean has = some.isPresent() ? some.get().get(docs[i]) : start(docs[i]) < start(docs[i] + 1);
            missing += has ? 0 : 1;
        }
        return missing;
    }
}
