package io.dateline.internal.lucene;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.StringHelper;

/**
 * Terms in their order, each but the first of sixteen without what it has in common with the one before: names that begin alike
 * take a third of their length. Safe for all threads once it is complete.
 */
final class SortedTerms {
    private static final int BLOCK = 16;

    private final BytesRefBuilder last = new BytesRefBuilder();
    private byte[] bytes = new byte[1 << 10];
    private int[] blocks = new int[16];
    private int used;
    private int size;

    /** Adds the next term in order. */
    void add(BytesRef term) {
        int shared = 0;
        if (size % BLOCK == 0) {
            blocks = ArrayUtil.grow(blocks, size / BLOCK + 1);
            blocks[size / BLOCK] = used;
        } else {
            shared = Math.min(StringHelper.bytesDifference(last.get(), term), term.length);
        }
        writeNumber(shared);
        writeNumber(term.length - shared);
        bytes = ArrayUtil.grow(bytes, used + term.length - shared);
        System.arraycopy(term.bytes, term.offset + shared, bytes, used, term.length - shared);
        used += term.length - shared;
        last.copyBytes(term);
        size++;
    }

    /** Gives back what was reserved for further terms. */
    void complete() {
        bytes = Arrays.copyOf(bytes, used);
        blocks = Arrays.copyOf(blocks, (size + BLOCK - 1) / BLOCK);
        last.clear();
    }

    private void writeNumber(int number) {
        int left = number;
        bytes = ArrayUtil.grow(bytes, used + 5);
        while (left >= 0x80) {
            bytes[used++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[used++] = (byte) left;
    }

    int size() {
        return size;
    }

    /** How many bytes of the heap it takes, nearly. */
    long bytesUsed() {
        return bytes.length + 4L * blocks.length;
    }

    /** The term at a place in the order. */
    String get(int place) {
        Walk walk = new Walk(place / BLOCK);
        for (int i = 0; i <= place % BLOCK; i++) {
            walk.next();
        }
        return walk.term.get().utf8ToString();
    }

    /** The place of the first term that is this one or comes after it; the number of terms where none does. */
    int firstFrom(BytesRef term) {
        int block = Math.max(0, blocksBefore(term) - 1);
        Walk walk = new Walk(block);
        for (int place = block * BLOCK; place < Math.min(size, (block + 1) * BLOCK); place++) {
            walk.next();
            if (walk.term.get().compareTo(term) >= 0) {
                return place;
            }
        }
        return Math.min(size, (block + 1) * BLOCK);
    }

    /** How many blocks begin before a term. */
    private int blocksBefore(BytesRef term) {
        int from = 0;
        int to = (size + BLOCK - 1) / BLOCK;
        while (from < to) {
            int middle = (from + to) >>> 1;
            Walk walk = new Walk(middle);
            walk.next();
            boolean before = walk.term.get().compareTo(term) < 0;
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        return from;
    }

    /** Reads the terms of a block one after the other. */
    private final class Walk {
        private final BytesRefBuilder term = new BytesRefBuilder();
        private int at;

        Walk(int block) {
            this.at = size == 0 ? 0 : blocks[block];
        }

        void next() {
            term.setLength(number());
            int more = number();
            term.append(bytes, at, more);
            at += more;
        }

        private int number() {
            int number = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                number |= (bytes[at++] & 0x7f) << shift;
                shift += 7;
            }
            return number | bytes[at++] << shift;
        }
    }
}
