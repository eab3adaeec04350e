package io.dateline.internal.lucene;

import java.util.Optional;

/**
 * Where the rows of each document of a segment begin in a column: of each block of 16 documents as an int, of each document as the
 * distance from its block, in one byte where all distances fit and in two otherwise. Immutable, safe for all threads.
 */
final class Offsets {
    private static final int BLOCK = 4;
    private static final int ONE_BYTE = 0xFF;

    private final int[] blocks;
    private final byte[] near;
    private final char[] far;

    private Offsets(int[] blocks, byte[] near, char[] far) {
        this.blocks = blocks;
        this.near = near;
        this.far = far;
    }

    /** Writes for a batch of documents where the rows of each begin and end. */
    void locate(Batch batch) {
        if (far.length == 0) {
            locateNear(batch.docs, batch.size, batch.from, batch.to);
        } else {
            locateFar(batch.docs, batch.size, batch.from, batch.to);
        }
    }

    private void locateNear(int[] docs, int size, int[] from, int[] to) {
        for (int i = 0; i < size; i++) {
            int doc = docs[i];
            from[i] = blocks[doc >>> BLOCK] + (near[doc] & ONE_BYTE);
            to[i] = blocks[doc + 1 >>> BLOCK] + (near[doc + 1] & ONE_BYTE);
        }
    }

    private void locateFar(int[] docs, int size, int[] from, int[] to) {
        for (int i = 0; i < size; i++) {
            int doc = docs[i];
            from[i] = blocks[doc >>> BLOCK] + far[doc];
            to[i] = blocks[doc + 1 >>> BLOCK] + far[doc + 1];
        }
    }

    /** How many of the first so many documents have no rows. */
    int empty(int documents) {
        int empty = 0;
        for (int doc = 0; doc < documents; doc++) {
            empty += start(doc) == start(doc + 1) ? 1 : 0;
        }
        return empty;
    }

    private int start(int doc) {
        return blocks[doc >>> BLOCK] + (far.length == 0 ? near[doc] & ONE_BYTE : far[doc]);
    }

    long bytes() {
        return 4L * blocks.length + near.length + 2L * far.length;
    }

    /** Takes the documents in order, each with where its rows begin; then the end of the last one's. */
    static final class Writing {
        private final int[] blocks;
        private final char[] distances;
        private int opened;
        private int farthest;

        Writing(int documents) {
            blocks = new int[(documents >>> BLOCK) + 1];
            distances = new char[documents + 1];
        }

        /** Opens all documents until this one, which begins here, as those before it that have no rows do. */
        void openUntil(int document, int start) {
            for (; opened <= document; opened++) {
                if ((opened & (1 << BLOCK) - 1) == 0) {
                    blocks[opened >>> BLOCK] = start;
                }
                int distance = start - blocks[opened >>> BLOCK];
                farthest = Math.max(farthest, distance);
                distances[opened] = (char) distance;
            }
        }

        /** None where the documents of a block have more rows than two bytes can tell. */
        Optional<Offsets> written() {
            if (farthest > Character.MAX_VALUE) {
                return Optional.empty();
            }
            return Optional.of(
                    farthest <= ONE_BYTE
                            ? new Offsets(blocks, narrowed(), new char[0])
                            : new Offsets(blocks, new byte[0], distances));
        }

        private byte[] narrowed() {
            byte[] narrow = new byte[distances.length];
            for (int i = 0; i < narrow.length; i++) {
                narrow[i] = (byte) distances[i];
            }
            return narrow;
        }
    }
}
