package io.dateline.internal.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The rows of many documents one after another, on their way from a column to a tally. How many rows a document has cannot be
 * foreseen, which makes a loop over the rows of each slow; so they are copied here eight at a time, those of the next document over
 * what was too much of the one before, and then counted in one go. Of one thread.
 */
final class FlatRows {
    /** How many rows are copied at once; a column has so many more than it needs, so that the last can be copied like others. */
    static final int STEP = 8;

    static final VarHandle ROWS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int MOST = 4096;

    private final byte[] narrow = new byte[2 * (MOST + STEP)];
    private final int[] wide = new int[MOST];

    /** Is never asked for; without it, looking at the rows could be left out. */
    int reached;

    /**
     * Adds rows of documents to a tally.
     *
     * @param column the rows of all documents, in two bytes each
     * @param numbers of the rows in the tally; none where they have the same
     */
    void drain(Batch batch, byte[] column, int[] numbers, Tally tally) {
        reach(batch, column);
        int size = 0;
        for (int i = 0; i < batch.size; i++) {
            int at = batch.from[i];
            int end = batch.to[i];
            while (end - at > MOST - size) {
                int part = at + Math.min(end - at, MOST - size);
                count(copy(column, at, part, size), numbers, tally);
                at = part;
                size = 0;
            }
            size = copy(column, at, end, size);
        }
        count(size, numbers, tally);
    }

    /**
     * Looks at the first row of each document. Nothing hangs on what is there, so that the processor waits for the memory of many
     * documents at once, and finds it near when they are copied.
     */
    private void reach(Batch batch, byte[] column) {
        int sum = 0;
        for (int i = 0; i < batch.size; i++) {
            sum += column[2 * batch.from[i]];
        }
        reached += sum;
    }

    /** Gives the number of rows that are here then. */
    private int copy(byte[] column, int from, int end, int size) {
        int to = 2 * size;
        for (int next = from; next < end; next += STEP) {
            FOUR.set(narrow, to, (long) FOUR.get(column, 2 * next));
            FOUR.set(narrow, to + 8, (long) FOUR.get(column, 2 * next + 8));
            to += 2 * STEP;
        }
        return size + end - from;
    }

    private void count(int size, int[] numbers, Tally tally) {
        if (numbers.length == 0) {
            tally.addAll(narrow, size);
            return;
        }
        for (int i = 0; i < size; i++) {
            wide[i] = numbers[(char) ROWS.get(narrow, 2 * i)];
        }
        tally.addAll(wide, size);
    }

    /** The same, of rows in four bytes each. */
    void drain(Batch batch, int[] column, int[] numbers, Tally tally) {
        int size = 0;
        for (int i = 0; i < batch.size; i++) {
            for (int at = batch.from[i]; at < batch.to[i]; at++) {
                wide[size++] = numbers.length == 0 ? column[at] : numbers[column[at]];
                if (size == MOST) {
                    tally.addAll(wide, size);
                    size = 0;
                }
            }
        }
        tally.addAll(wide, size);
    }
}
