package io.dateline.internal.lucene;

import java.util.Arrays;

/**
 * Counts of numbered rows, with a list of those that are not zero: what few reports touch costs no look at the others. Of one
 * thread.
 */
final class Tally {
    /** From so many touched rows on, passing all counts in order is faster than going from one touched row to the next. */
    private static final int DENSE = 8;

    private final int[] counts;

    /** One longer than the counts, as the place after the last is written to without a branch. */
    private final int[] touched;

    private int size;

    Tally(int rows) {
        counts = new int[rows];
        touched = new int[rows + 1];
    }

    int rows() {
        return counts.length;
    }

    int count(int row) {
        return counts[row];
    }

    /** How many rows are not zero. */
    int size() {
        return size;
    }

    void add(int row) {
        touched[size] = row;
        size += isNew(counts[row]++);
    }

    /** 1 of a count of zero, 0 of one above: without a branch, as whether a row is new cannot be foreseen. */
    private static int isNew(int count) {
        return count - 1 >>> 31;
    }

    /** Adds so many to a row. */
    void add(int row, int number) {
        if (number > 0) {
            touched[size] = row;
            size += isNew(counts[row]);
            counts[row] += number;
        }
    }

    /** Counts the rows of a batch of documents. */
    void addAll(Batch batch, char[] rows) {
        int[] counted = counts;
        int[] list = touched;
        int end = size;
        for (int i = 0; i < batch.size; i++) {
            for (int at = batch.from[i]; at < batch.to[i]; at++) {
                int row = rows[at];
                int count = counted[row];
                list[end] = row;
                end += isNew(count);
                counted[row] = count + 1;
            }
        }
        size = end;
    }

    /** The same, with rows that have other numbers here. */
    void addAll(Batch batch, char[] rows, int[] numbers) {
        int[] counted = counts;
        int[] list = touched;
        int end = size;
        for (int i = 0; i < batch.size; i++) {
            for (int at = batch.from[i]; at < batch.to[i]; at++) {
                int row = numbers[rows[at]];
                int count = counted[row];
                list[end] = row;
                end += isNew(count);
                counted[row] = count + 1;
            }
        }
        size = end;
    }

    void addAll(Batch batch, int[] rows, int[] numbers) {
        int[] counted = counts;
        int[] list = touched;
        int end = size;
        for (int i = 0; i < batch.size; i++) {
            for (int at = batch.from[i]; at < batch.to[i]; at++) {
                int row = numbers[rows[at]];
                int count = counted[row];
                list[end] = row;
                end += isNew(count);
                counted[row] = count + 1;
            }
        }
        size = end;
    }

    /** What looks at each row that is not zero. */
    @FunctionalInterface
    interface Each {
        void row(int row, int count);
    }

    /** Shows the rows that are not zero, in no order. */
    void forEach(Each each) {
        if (size < counts.length / DENSE) {
            for (int i = 0; i < size; i++) {
                each.row(touched[i], counts[touched[i]]);
            }
            return;
        }
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] != 0) {
                each.row(row, counts[row]);
            }
        }
    }

    /** Sets all to zero. */
    void clear() {
        if (size < counts.length / DENSE) {
            for (int i = 0; i < size; i++) {
                counts[touched[i]] = 0;
            }
        } else {
            Arrays.fill(counts, 0);
        }
        size = 0;
    }
}
