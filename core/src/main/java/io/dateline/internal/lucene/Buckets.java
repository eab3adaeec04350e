package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.IntroSorter;

/** Sorts documents by a number each, so that those with the same number lie side by side. */
final class Buckets {
    private final int[] docs;
    private final long[] keys;
    private int size;

    Buckets(int most) {
        docs = new int[most];
        keys = new long[most];
    }

    void add(int doc, long key) {
        docs[size] = doc;
        keys[size++] = key;
    }

    /** Takes documents with the same number. */
    @FunctionalInterface
    interface Each {
        void take(int[] docs) throws IOException;
    }

    /** Hands out the documents of every number that more than one has, in order; empty afterwards. */
    void each(Each each) throws IOException {
        new Sorter().sort(0, size);
        for (int from = 0, to; from < size; from = to) {
            to = end(from);
            if (to - from > 1) {
                int[] bucket = Arrays.copyOfRange(docs, from, to);
                Arrays.sort(bucket);
                each.take(bucket);
            }
        }
        size = 0;
    }

    private int end(int from) {
        int to = from + 1;
        while (to < size && keys[to] == keys[from]) {
            to++;
        }
        return to;
    }

    /** Takes no more memory than the numbers. */
    private final class Sorter extends IntroSorter {
        private long pivot;

        @Override
        protected void setPivot(int i) {
            pivot = keys[i];
        }

        @Override
        protected int comparePivot(int j) {
            return Long.compare(pivot, keys[j]);
        }

        @Override
        protected void swap(int i, int j) {
            long key = keys[i];
            keys[i] = keys[j];
            keys[j] = key;
            int doc = docs[i];
            docs[i] = docs[j];
            docs[j] = doc;
        }
    }
}
