package io.dateline.internal.lucene;

/**
 * The rows of many documents one after another, on their way from a column to a tally. How many rows a document has cannot be
 * foreseen, which makes a loop over the rows of each slow; so they are copied here four at a time, those of the next document over
 * what was too much of the one before, and then counted in one go. Of one thread.
 */
final class FlatRows {
    /** How many rows are copied at once; a column has so many more than it needs, so that the last can be copied like others. */
    static final int STEP = 4;

    private static final int MOST = 4096;

    private final int[] rows = new int[MOST + STEP];
    private int size;

    /** Is never asked for; without it, looking at the rows could be left out. */
    private int reached;

    /**
     * Takes rows of documents and adds them to a tally.
     *
     * @param numbers of the rows in the tally; none where they have the same
     */
    void drain(Batch batch, char[] column, int[] numbers, Tally tally) {
        reach(batch, column);
        for (int i = 0; i < batch.size; i++) {
            int at = batch.from[i];
            int end = batch.to[i];
            while (end - at > MOST - size) {
                int part = Math.min(end - at, MOST - size);
                copy(column, at, at + part);
                at += part;
                count(numbers, tally);
            }
            copy(column, at, end);
        }
        count(numbers, tally);
    }

    /**
     * Looks at the first row of each document. Nothing hangs on what is there, so that the processor waits for the memory of many
     * documents at once, and finds it near when they are copied.
     */
    private void reach(Batch batch, char[] column) {
        int sum = 0;
        for (int i = 0; i < batch.size; i++) {
            sum += column[batch.from[i]];
        }
        reached += sum;
    }

    private void copy(char[] column, int from, int end) {
        int[] to = rows;
        int at = size;
        for (int next = from; next < end; next += STEP) {
            to[at] = column[next];
            to[at + 1] = column[next + 1];
            to[at + 2] = column[next + 2];
            to[at + 3] = column[next + 3];
            at += Math.min(STEP, end - next);
        }
        size = at;
    }

    void drain(Batch batch, int[] column, int[] numbers, Tally tally) {
        for (int i = 0; i < batch.size; i++) {
            int at = batch.from[i];
            int end = batch.to[i];
            while (end - at > MOST - size) {
                int part = Math.min(end - at, MOST - size);
                copy(column, at, at + part);
                at += part;
                count(numbers, tally);
            }
            copy(column, at, end);
        }
        count(numbers, tally);
    }

    private void copy(int[] column, int from, int end) {
        System.arraycopy(column, from, rows, size, end - from);
        size += end - from;
    }

    private void count(int[] numbers, Tally tally) {
        if (numbers.length > 0) {
            for (int i = 0; i < size; i++) {
                rows[i] = numbers[rows[i]];
            }
        }
        tally.addAll(rows, size);
        size = 0;
    }
}
