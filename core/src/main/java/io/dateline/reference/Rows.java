package io.dateline.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The rows of a table, kept in UTF-8 and made to strings when they are asked for. Immutable, safe for all threads. */
final class Rows {
    private final byte[] text;

    /** Where each row ends. */
    private final int[] ends;

    private Rows(byte[] text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    static Rows of(Collection<String> rows) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<Integer> ends = new ArrayList<>();
        for (String row : rows) {
            text.writeBytes(row.getBytes(StandardCharsets.UTF_8));
            ends.add(text.size());
        }
        return new Rows(
                text.toByteArray(), ends.stream().mapToInt(Integer::intValue).toArray());
    }

    static Rows read(ImageReader image) {
        return new Rows(image.bytes(), image.ints());
    }

    void write(ImageWriter image) {
        image.bytes(text).ints(ends);
    }

    int size() {
        return ends.length;
    }

    String get(int row) {
        int from = start(row);
        return new String(text, from, ends[row] - from, StandardCharsets.UTF_8);
    }

    /** Whether a row comes before a key in UTF-8, in the order of code points. */
    boolean isBefore(int row, byte[] key) {
        return Arrays.compareUnsigned(text, start(row), ends[row], key, 0, key.length) < 0;
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }
}
