package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/** The rows of a segment's reports as read from their doc values; those values that are rows are numbered anew. */
final class RowsRead implements ReportRows {
    private static final int NO_ROW = -1;

    private final int[] values;

    /** By the values' numbers. */
    private final int[] numbers;

    private final int[] begins;
    private final FixedBitSet some;
    private int[] rows = new int[1024];
    private int size;

    private RowsRead(int reports, int[] values, int different) {
        this.values = values;
        numbers = new int[different];
        Arrays.fill(numbers, NO_ROW);
        for (int row = 0; row < values.length; row++) {
            numbers[values[row]] = row;
        }
        begins = new int[reports + 1];
        some = new FixedBitSet(Math.max(1, reports));
    }

    /**
     * Reads the rows of a segment.
     *
     * @param isRow which values are rows
     */
    static RowsRead of(SortedSetDocValues values, int reports, IntPredicate isRow) throws IOException {
        int different = Math.toIntExact(values.getValueCount());
        int[] rows = IntStream.range(0, different).filter(isRow).toArray();
        RowsRead read = new RowsRead(reports, rows, different);
        for (int doc = 0; doc < reports; doc++) {
            if (values.advanceExact(doc)) {
                read.some.set(doc);
                read.addAll(values);
            }
            read.begins[doc + 1] = read.size;
        }
        return read;
    }

    private void addAll(SortedSetDocValues given) throws IOException {
        for (int left = given.docValueCount(); left > 0; left--) {
            int row = numbers[(int) given.nextOrd()];
            if (row != NO_ROW) {
                rows = size == rows.length ? Arrays.copyOf(rows, size + (size >> 1)) : rows;
                rows[size++] = row;
            }
        }
    }

    @Override
    public int different() {
        return values.length;
    }

    @Override
    public int number(int doc) {
        return begins[doc + 1] - begins[doc];
    }

    @Override
    public int row(int doc, int at) {
        return rows[begins[doc] + at];
    }

    @Override
    public boolean hasOther(int doc) {
        return number(doc) == 0 && some.get(doc);
    }

    @Override
    public int value(int row) {
        return values[row];
    }
}
