package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** Counts the reports of one set by the rows of one dimension. Of one thread; documents come in order. */
abstract sealed class FacetCounter permits RowCounter, DateCounter, StoryCounter {
    final Dimension dimension;
    final Ordinals ordinals;
    final int[] counts;
    int missing;

    FacetCounter(Dimension dimension, Ordinals ordinals) {
        this.dimension = dimension;
        this.ordinals = ordinals;
        this.counts = new int[ordinals.size()];
    }

    /** Begins a segment. */
    abstract void enter(LeafReaderContext leaf) throws IOException;

    /** Counts documents of the segment: the first so many of an array, which come after those counted before. */
    abstract void count(int[] docs, int size) throws IOException;

    /** How many reports have values, but none that is a row. */
    int coarser() {
        return 0;
    }

    /** How many reports of a row are in none of the rows below it. */
    int coarser(int ordinal) {
        return 0;
    }

    /** The rows that a row competes with for a place; none where it is no row. */
    abstract int group(int ordinal);
}
