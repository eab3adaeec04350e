package io.dateline.internal.lucene;

/** Some documents of a segment, in order, with room for what is found out about each. Made once a pass; of one thread. */
final class Batch {
    static final int MOST = 2048;

    final int[] docs = new int[MOST];

    /** Where they are scored. */
    final float[] scores = new float[MOST];

    /** Where the rows of each document begin in a column, and where they end. */
    final int[] from = new int[MOST];

    final int[] to = new int[MOST];

    int size;

    void add(int doc) {
        docs[size++] = doc;
    }

    boolean isFull() {
        return size == MOST;
    }
}
