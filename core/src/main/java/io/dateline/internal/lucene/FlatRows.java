package io.dateline.internal.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The rows of many reports one after another, on their way from a table to a tally. How many rows a report has cannot be
 * foreseen, and whatever branches on it keeps the processor waiting. So of each report the same number of bytes is copied, those
 * of the next one over what was too much of the one before; then all rows are counted in one go, and what did not fit into those
 * bytes after them. Of one thread.
 */
final class FlatRows {
    /** How many bytes are copied of each report at most. */
    static final int MOST_STEP = 32;

    /** How many are copied of one field. */
    private static final int STEP = 16;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** More than a report has that is not kept apart. */
    private static final int PART = 1024;

    private final byte[] rows = new byte[(Batch.MOST + 1) * MOST_STEP];
    private final int[] numbered = new int[PART];
    private final int[] longer = new int[Batch.MOST];
    private int size;
    private int longerOnes;

    /**
     * Counts the rows of reports by fields that are side by side in a table.
     *
     * @param first the first of the fields
     * @param last the last
     */
    void count(Heads heads, RowTable table, int first, int last, Tally tally) {
        int step = first == last ? STEP : MOST_STEP;
        if (first == last) {
            copyNarrow(heads, table.bytes, first);
        } else {
            copyWide(heads, table.bytes, first, last);
        }
        tally.addAll(rows, size >> table.width.shift(), table.width);
        for (int i = 0; i < longerOnes; i++) {
            tally.addAll(numbered, rest(heads, longer[i], table, first, last, step));
        }
        for (int i = 0; i < heads.apartOnes; i++) {
            countApart(table, heads.apart[i], first, last, tally);
        }
    }

    private void copyNarrow(Heads heads, byte[] from, int field) {
        int to = 0;
        int many = 0;
        for (int i = 0; i < heads.size; i++) {
            long head = heads.heads[i];
            int start = RowTable.start(head, field);
            int length = RowTable.end(head, field) - start;
            int begin = heads.begins[i] + start;
            EIGHT.set(rows, to, (long) EIGHT.get(from, begin));
            EIGHT.set(rows, to + 8, (long) EIGHT.get(from, begin + 8));
            to += Math.min(length, STEP);
            longer[many] = i;
            many += isNegative(STEP - length);
        }
        size = to;
        longerOnes = many;
    }

    private void copyWide(Heads heads, byte[] from, int first, int last) {
        int to = 0;
        int many = 0;
        for (int i = 0; i < heads.size; i++) {
            long head = heads.heads[i];
            int start = RowTable.start(head, first);
            int length = RowTable.end(head, last) - start;
            int begin = heads.begins[i] + start;
            EIGHT.set(rows, to, (long) EIGHT.get(from, begin));
            EIGHT.set(rows, to + 8, (long) EIGHT.get(from, begin + 8));
            EIGHT.set(rows, to + 16, (long) EIGHT.get(from, begin + 16));
            EIGHT.set(rows, to + 24, (long) EIGHT.get(from, begin + 24));
            to += Math.min(length, MOST_STEP);
            longer[many] = i;
            many += isNegative(MOST_STEP - length);
        }
        size = to;
        longerOnes = many;
    }

    private static int isNegative(int number) {
        return number >>> (Integer.SIZE - 1);
    }

    /** Notes the rows of a report that were not copied; gives their number. */
    private int rest(Heads heads, int at, RowTable table, int first, int last, int step) {
        long head = heads.heads[at];
        int begin = heads.begins[at];
        int end = begin + RowTable.end(head, last);
        int number = 0;
        for (int from = begin + RowTable.start(head, first) + step; from < end; from += 1 << table.width.shift()) {
            numbered[number++] = table.width.row(table.bytes, from);
        }
        return number;
    }

    private static void countApart(RowTable table, int doc, int first, int last, Tally tally) {
        for (int field = first; field <= last; field++) {
            int[] rows = table.apart(doc, field);
            tally.addAll(rows, rows.length);
        }
    }
}
