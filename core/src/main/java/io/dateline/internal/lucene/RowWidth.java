package io.dateline.internal.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** In how many bytes the number of a row is written. */
enum RowWidth {
    ONE,
    TWO,
    FOUR;

    private static final VarHandle CHARS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** The least that holds so many different rows. */
    static RowWidth of(int different) {
        if (different <= 1 << Byte.SIZE) {
            return ONE;
        }
        return different <= 1 << Character.SIZE ? TWO : FOUR;
    }

    /** The bytes of a row, as a power of two. */
    int shift() {
        return ordinal();
    }

    static int one(byte[] rows, int at) {
        return Byte.toUnsignedInt(rows[at]);
    }

    static int two(byte[] rows, int at) {
        return (char) CHARS.get(rows, 2 * at);
    }

    static int four(byte[] rows, int at) {
        return (int) INTS.get(rows, 4 * at);
    }

    /** The row that is written from a byte on. */
    int row(byte[] rows, int from) {
        return switch (this) {
            case ONE -> Byte.toUnsignedInt(rows[from]);
            case TWO -> (char) CHARS.get(rows, from);
            case FOUR -> (int) INTS.get(rows, from);
        };
    }

    /** Writes a row from a byte on. */
    void write(byte[] rows, int from, int row) {
        switch (this) {
            case ONE -> rows[from] = (byte) row;
            case TWO -> CHARS.set(rows, from, (char) row);
            case FOUR -> INTS.set(rows, from, row);
        }
    }
}
