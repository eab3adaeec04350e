package io.dateline.internal.lucene;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the rows of each document of a segment begin in a column. Of each block of 16 documents there is the place where its rows
 * begin, and of each document beside it the distance from there, in one byte where all distances fit and in two otherwise: so that
 * a document costs one access to memory that is far. Immutable, safe for all threads.
 */
final class Offsets {
    private static final int BLOCK = 4;
    private static final int IN_BLOCK = (1 << BLOCK) - 1;

    /** Distances in an int, as a power of two. */
    private final int packing;

    private final int[] blocks;

    private Offsets(int packing, int[] blocks) {
        this.packing = packing;
        this.blocks = blocks;
    }

    private static int width(int packing) {
        return 1 + (1 << (BLOCK - packing));
    }

    /** Writes for a batch of documents where the rows of each begin and end. */
    void locate(Batch batch) {
        for (int i = 0; i < batch.size; i++) {
            batch.from[i] = start(batch.docs[i]);
            batch.to[i] = start(batch.docs[i] + 1);
        }
    }

    private int start(int doc) {
        int block = (doc >>> BLOCK) * width(packing);
        int within = doc & IN_BLOCK;
        int bits = Integer.SIZE >> packing;
        int packed = blocks[block + 1 + (within >>> packing)] >>> shift(within, packing);
        return blocks[block] + (packed & ((1 << bits) - 1));
    }

    private static int shift(int within, int packing) {
        return (within & ((1 << packing) - 1)) * (Integer.SIZE >> packing);
    }

    long bytes() {
        return 4L * blocks.length;
    }

    /** Takes the documents in order, each with where its rows begin; then the end of the last one's. */
    static final class Writing {
        private final int[] starts;
        private int opened;

        Writing(int documents) {
            starts = new int[documents + 1];
        }

        /** Opens all documents until this one, which begins here, as those before it that have no rows do. */
        void openUntil(int document, int start) {
            Arrays.fill(starts, opened, document + 1, start);
            opened = document + 1;
        }

        /** None where the documents of a block have more rows than two bytes can tell. */
        Optional<Offsets> written() {
            int farthest = 0;
            for (int doc = 0; doc < starts.length; doc++) {
                farthest = Math.max(farthest, starts[doc] - starts[doc & ~IN_BLOCK]);
            }
            return farthest > Character.MAX_VALUE
                    ? Optional.empty()
                    : Optional.of(written(farthest < 1 << Byte.SIZE ? 2 : 1));
        }

        private Offsets written(int packing) {
            int[] blocks = new int[(((starts.length - 1) >>> BLOCK) + 1) * width(packing)];
            for (int doc = 0; doc < starts.length; doc++) {
                int block = (doc >>> BLOCK) * width(packing);
                int first = starts[doc & ~IN_BLOCK];
                int within = doc & IN_BLOCK;
                blocks[block] = first;
                blocks[block + 1 + (within >>> packing)] |= (starts[doc] - first) << shift(within, packing);
            }
            return new Offsets(packing, blocks);
        }
    }
}
