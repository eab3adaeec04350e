package io.dateline.internal.lucene;

import java.util.Arrays;

/**
 * Counts of numbered rows. As long as few are touched, it keeps a list of those that are not zero, so that what few reports touch
 * costs no look at the others. Of one thread.
 */
final class Tally {
    /** Passing all counts in order costs as much as going to this part of them one by one. */
    private static final int PART = 16;

    private final int[] counts;

    /** One longer than the list can be, as the place after the last is written to without a branch. */
    private final int[] touched;

    private int size;
    private boolean isListed = true;

    Tally(int rows) {
        counts = new int[rows];
        touched = new int[rows / PART + 1];
    }

    int rows() {
        return counts.length;
    }

    /** Whether few rows are touched, so that a look at each of them costs less than one at all. */
    boolean isListed() {
        return isListed;
    }

    int count(int row) {
        return counts[row];
    }

    /** How many rows are not zero. */
    int size() {
        return isListed ? size : some();
    }

    private int some() {
        int some = 0;
        for (int count : counts) {
            some += -count >>> 31;
        }
        return some;
    }

    void add(int row) {
        if (counts[row]++ == 0 && isListed) {
            isListed = size < touched.length - 1;
            touched[isListed ? size++ : 0] = row;
        }
    }

    /** Adds so many to a row; none or more. */
    void add(int row, int number) {
        isListed &= size < touched.length - 1;
        if (isListed && counts[row] == 0 && number > 0) {
            touched[size++] = row;
        }
        counts[row] += number;
    }

    /** Adds 1 to each of the first so many rows of an array, where one may be there several times. */
    void addAll(int[] rows, int number) {
        if (isListed && size + number < touched.length) {
            addListed(rows, number);
            return;
        }
        isListed = false;
        int[] counted = counts;
        for (int i = 0; i < number; i++) {
            counted[rows[i]]++;
        }
    }

    private void addListed(int[] rows, int number) {
        int end = size;
        for (int i = 0; i < number; i++) {
            end = addListed(rows[i], end);
        }
        size = end;
    }

    private void addListed(byte[] rows, int number, RowWidth width) {
        int end = size;
        for (int i = 0; i < number; i++) {
            end = addListed(width.row(rows, i << width.shift()), end);
        }
        size = end;
    }

    /** Without a branch, as whether a row is new cannot be foreseen: 1 is added to the length where the count was zero. */
    private int addListed(int row, int end) {
        int count = counts[row];
        touched[end] = row;
        counts[row] = count + 1;
        return end + ((count - 1) >>> 31);
    }

    /** Adds the counts of so many rows of another tally to those from 0 on. */
    void addAll(Tally other, int from, int number) {
        isListed = false;
        for (int row = 0; row < number; row++) {
            counts[row] += other.counts[from + row];
        }
    }

    /** Adds 1 to each of so many rows that are written one after another. */
    void addAll(byte[] rows, int number, RowWidth width) {
        if (isListed && size + number < touched.length) {
            addListed(rows, number, width);
            return;
        }
        isListed = false;
        switch (width) {
            case ONE -> addOnes(rows, number);
            case TWO -> addTwos(rows, number);
            case FOUR -> addFours(rows, number);
        }
    }

    private void addOnes(byte[] rows, int number) {
        int[] counted = counts;
        for (int i = 0; i < number; i++) {
            counted[RowWidth.one(rows, i)]++;
        }
    }

    private void addTwos(byte[] rows, int number) {
        int[] counted = counts;
        for (int i = 0; i < number; i++) {
            counted[RowWidth.two(rows, i)]++;
        }
    }

    private void addFours(byte[] rows, int number) {
        int[] counted = counts;
        for (int i = 0; i < number; i++) {
            counted[RowWidth.four(rows, i)]++;
        }
    }

    /** The rows that are not zero, with the highest counts. */
    TopRows highest(int most) {
        TopRows best = new TopRows(most, counts.length);
        if (isListed) {
            for (int i = 0; i < size; i++) {
                best.offer(touched[i], counts[touched[i]]);
            }
        } else {
            best.offerAll(counts);
        }
        return best;
    }

    /** What looks at each row that is not zero. */
    @FunctionalInterface
    interface Each {
        void row(int row, int count);
    }

    /** Shows the rows that are not zero, in no order. */
    void forEach(Each each) {
        if (isListed) {
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
        if (isListed) {
            for (int i = 0; i < size; i++) {
                counts[touched[i]] = 0;
            }
        } else {
            Arrays.fill(counts, 0);
        }
        size = 0;
        isListed = true;
    }
}
