package io.dateline.internal.lucene;

import java.util.Arrays;
import java.util.Optional;

/** The rows of each report of a segment, one after another: in two bytes each where that is enough, in four otherwise. Immutable. */
final class RowLists {
    private static final int MOST_NARROW = Integer.MAX_VALUE / 2 - 2 * FlatRows.STEP;

    private final Offsets offsets;
    private final boolean isNarrow;
    private final byte[] narrow;
    private final int[] wide;

    private RowLists(Offsets offsets, boolean isNarrow, int[] rows, int size) {
        this.offsets = offsets;
        this.isNarrow = isNarrow;
        this.narrow = isNarrow ? narrowed(rows, size) : new byte[0];
        this.wide = isNarrow ? new int[0] : Arrays.copyOf(rows, size + FlatRows.STEP);
    }

    /**
     * Keeps rows.
     *
     * @param rows of all reports; the first so many places of the array
     * @param different how many rows there are at most
     * @return none where reports that follow each other have more rows than can be numbered
     */
    static Optional<RowLists> of(Offsets.Writing offsets, int[] rows, int size, long different) {
        boolean isNarrow = different <= 1 << Character.SIZE && size < MOST_NARROW;
        return offsets.written().map(written -> new RowLists(written, isNarrow, rows, size));
    }

    private static byte[] narrowed(int[] rows, int size) {
        byte[] narrow = new byte[2 * (size + FlatRows.STEP)];
        for (int i = 0; i < size; i++) {
            FlatRows.ROWS.set(narrow, 2 * i, (char) rows[i]);
        }
        return narrow;
    }

    /** Counts the rows of a batch; gives the number of reports without rows, of which the batch knows then that they have none. */
    int count(Batch batch, FlatRows flat, Tally tally, int[] numbers) {
        offsets.locate(batch);
        if (isNarrow) {
            flat.drain(batch, narrow, numbers, tally);
        } else {
            flat.drain(batch, wide, numbers, tally);
        }
        return empty(batch);
    }

    private static int empty(Batch batch) {
        int empty = 0;
        for (int i = 0; i < batch.size; i++) {
            empty += batch.from[i] == batch.to[i] ? 1 : 0;
        }
        return empty;
    }

    long bytes() {
        return offsets.bytes() + narrow.length + 4L * wide.length;
    }
}
