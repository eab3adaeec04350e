package io.dateline.internal.lucene;

import java.util.Optional;

/** The rows of each report of a segment, one after another, in as many bytes each as they need. Immutable. */
final class RowLists {
    final Offsets offsets;
    final RowWidth width;

    /** There are a few more bytes than needed, so that the last rows can be copied like others. */
    final byte[] rows;

    private RowLists(Offsets offsets, RowWidth width, byte[] rows) {
        this.offsets = offsets;
        this.width = width;
        this.rows = rows;
    }

    /**
     * Keeps rows.
     *
     * @param rows of all reports; the first so many places of the array
     * @param different how many rows there are at most
     * @return none where there are more rows than an array holds, or than can be numbered of reports that follow each other
     */
    static Optional<RowLists> of(Offsets.Writing offsets, int[] rows, int size, int different) {
        RowWidth width = RowWidth.of(different);
        long bytes = ((long) size << width.shift()) + FlatRows.STEP;
        return bytes > Integer.MAX_VALUE - Long.BYTES
                ? Optional.empty()
                : offsets.written()
                        .map(written -> new RowLists(written, width, written(width, rows, size, (int) bytes)));
    }

    private static byte[] written(RowWidth width, int[] rows, int size, int bytes) {
        byte[] written = new byte[bytes];
        for (int i = 0; i < size; i++) {
            width.write(written, i, rows[i]);
        }
        return written;
    }

    long bytes() {
        return offsets.bytes() + rows.length;
    }
}
