package io.dateline.internal.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdStream;
import org.jspecify.annotations.Nullable;

/** Some documents of a segment, in order, with room for what is found out about each. Made once a pass; of one thread. */
final class Batch {
    static final int MOST = 512;

    final int[] docs = new int[MOST];

    /** Where they are scored. */
    final float[] scores = new float[MOST];

    int size;

    private final Heads heads = new Heads();
    private @Nullable RowTable found;

    void add(int doc) {
        docs[size++] = doc;
    }

    boolean isFull() {
        return size == MOST;
    }

    void empty() {
        size = 0;
        found = null;
    }

    /** Takes as many of a stream as there is room for; none if it has ended. */
    void fill(DocIdStream stream) throws IOException {
        empty();
        size = stream.intoArray(docs);
    }

    /** Where the documents' rows are; of a batch that is added to no more. */
    Heads heads(RowTable table) {
        if (found != table) {
            heads.find(this, table);
            found = table;
        }
        return heads;
    }
}
