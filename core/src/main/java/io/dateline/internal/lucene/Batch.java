package io.dateline.internal.lucene;

/** Some documents of a segment, in order, with room for what is found out about each. Made once a pass; of one thread. */
final class Batch {
    static final int MOST = 512;

    final int[] docs = new int[MOST];

    /** Where they are scored. */
    final float[] scores = new float[MOST];

    int size;

    void add(int doc) {
        docs[size++] = doc;
    }

    boolean isFull() {
        return size == MOST;
    }
}
