package io.dateline.internal.lucene;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the rows of each document of a segment begin in a column. Of each block of documents there is the place where its rows begin,
 * and of each document the distance from there, in two bytes; a block has one distance more than documents, that of its end, so
 * that where a document's rows end is told without a look at the next block. Immutable, safe for all threads.
 */
final class Offsets {
    /** The documents of a block, as a power of two. */
    static final int BLOCK = 6;

    private static final int IN_BLOCK = (1 << BLOCK) - 1;

    /** Of each block. */
    final int[] begins;

    /** Of each document; that of its end is the next. See {@link #at}. */
    final char[] distances;

    private Offsets(int[] begins, char[] distances) {
        this.begins = begins;
        this.distances = distances;
    }

    /** Where a document's distance is. */
    static int at(int doc) {
        return doc + (doc >>> BLOCK);
    }

    /** Where the rows of a document begin. */
    int begin(int doc) {
        return begins[doc >>> BLOCK] + distances[at(doc)];
    }

    /** How many rows a document has. */
    int rows(int doc) {
        return distances[at(doc) + 1] - distances[at(doc)];
    }

    long bytes() {
        return 4L * begins.length + 2L * distances.length;
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
            int documents = starts.length - 1;
            int[] begins = new int[(documents + IN_BLOCK) >>> BLOCK];
            char[] distances = new char[documents + begins.length];
            for (int doc = 0; doc < documents; doc++) {
                int begin = starts[doc & ~IN_BLOCK];
                if (starts[doc + 1] - begin > Character.MAX_VALUE) {
                    return Optional.empty();
                }
                begins[doc >>> BLOCK] = begin;
                distances[at(doc)] = (char) (starts[doc] - begin);
                distances[at(doc) + 1] = (char) (starts[doc + 1] - begin);
            }
            return Optional.of(new Offsets(begins, distances));
        }
    }
}
