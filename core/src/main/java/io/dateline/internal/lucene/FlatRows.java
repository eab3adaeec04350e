package io.dateline.internal.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The rows of many documents one after another, on their way from a column to a tally. How many rows a document has cannot be
 * foreseen, and whatever branches on it keeps the processor waiting. So of each document the same number of bytes is copied, those
 * of the next one over what was too much of the one before; then all rows are counted in one go, and what did not fit into those
 * bytes after them. Of one thread.
 */
final class FlatRows {
    /** How many bytes are copied of each document. */
    static final int STEP = 16;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int PART = 1024;

    private final byte[] rows = new byte[(Batch.MOST + 1) * STEP];
    private final int[] numbered = new int[PART];
    private final int[] longer = new int[Batch.MOST];
    private final int[] empty = new int[Batch.MOST];
    private int size;
    private int longerOnes;
    private int empties;

    /**
     * Adds rows of documents to a tally.
     *
     * @param numbers of the rows in the tally; none where they have the same
     */
    void count(Batch batch, RowLists lists, int[] numbers, Tally tally) {
        copy(batch, lists);
        if (numbers.length == 0 && !tally.lists(size)) {
            tally.addAll(rows, size, lists.width);
        } else {
            countNumbered(lists.width, numbers, tally);
        }
        for (int i = 0; i < longerOnes; i++) {
            countRest(longer[i], lists, numbers, tally);
        }
    }

    private void copy(Batch batch, RowLists lists) {
        byte[] from = lists.rows;
        int[] begins = lists.offsets.begins;
        char[] distances = lists.offsets.distances;
        int shift = lists.width.shift();
        int most = STEP >> shift;
        int to = 0;
        int many = 0;
        int none = 0;
        for (int i = 0; i < batch.size; i++) {
            int doc = batch.docs[i];
            int at = Offsets.at(doc);
            int distance = distances[at];
            int number = distances[at + 1] - distance;
            int begin = (begins[doc >>> Offsets.BLOCK] + distance) << shift;
            EIGHT.set(rows, to, (long) EIGHT.get(from, begin));
            EIGHT.set(rows, to + Long.BYTES, (long) EIGHT.get(from, begin + Long.BYTES));
            to += Math.min(number, most) << shift;
            longer[many] = doc;
            many += isNegative(most - number);
            empty[none] = doc;
            none += isNegative(number - 1);
        }
        size = to >> shift;
        longerOnes = many;
        empties = none;
    }

    private static int isNegative(int number) {
        return number >>> (Integer.SIZE - 1);
    }

    private void countNumbered(RowWidth width, int[] numbers, Tally tally) {
        for (int from = 0; from < size; from += PART) {
            int part = Math.min(PART, size - from);
            for (int i = 0; i < part; i++) {
                int row = width.row(rows, from + i);
                numbered[i] = numbers.length == 0 ? row : numbers[row];
            }
            tally.addAll(numbered, part);
        }
    }

    private static void countRest(int doc, RowLists lists, int[] numbers, Tally tally) {
        int begin = lists.offsets.begin(doc);
        int end = begin + lists.offsets.rows(doc);
        for (int at = begin + (STEP >> lists.width.shift()); at < end; at++) {
            int row = lists.width.row(lists.rows, at);
            tally.add(numbers.length == 0 ? row : numbers[row]);
        }
    }

    /** How many of the documents counted last have no rows. */
    int empties() {
        return empties;
    }

    /** One of them. */
    int empty(int at) {
        return empty[at];
    }
}
