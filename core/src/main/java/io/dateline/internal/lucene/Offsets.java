package io.dateline.internal.lucene;

/**
 * Where the bytes of each document of a segment begin. Of each block of documents there is the place where its bytes begin, and of each
 * document the distance from there, in two bytes. Immutable, safe for all threads.
 */
final class Offsets {
    /** The documents of a block, as a power of two; each may have so many bytes that the last one's distance fits. */
    private static final int BLOCK = 6;

    private static final int IN_BLOCK = (1 << BLOCK) - 1;

    private final int[] begins;
    private final char[] distances;

    /**
     * Makes room for documents.
     *
     * @param documents how many there are; each is to be set, in their order
     */
    Offsets(int documents) {
        begins = new int[(documents + IN_BLOCK) >>> BLOCK];
        distances = new char[documents];
    }

    void set(int doc, int begin) {
        if ((doc & IN_BLOCK) == 0) {
            begins[doc >>> BLOCK] = begin;
        }
        distances[doc] = (char) (begin - begins[doc >>> BLOCK]);
    }

    int begin(int doc) {
        return begins[doc >>> BLOCK] + distances[doc];
    }

    long bytes() {
        return 4L * begins.length + 2L * distances.length;
    }
}
