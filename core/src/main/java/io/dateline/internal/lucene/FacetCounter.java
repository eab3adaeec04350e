package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** Counts the reports of one set by the rows of one dimension. Of one thread; documents come in order. */
abstract sealed class FacetCounter permits RowCounter, DateCounter, StoryCounter {
    final Dimension dimension;
    final Ordinals ordinals;
    final Tally tally;

    FacetCounter(Dimension dimension, Ordinals ordinals) {
        this.dimension = dimension;
        this.ordinals = ordinals;
        this.tally = ordinals.tally();
    }

    /** Begins a segment. */
    abstract void enter(LeafReaderContext leaf) throws IOException;

    /** Counts documents of the segment, which come after those counted before. */
    abstract void count(Batch batch) throws IOException;

    /** Whether all documents of the segment that was entered can be counted without a look at each. */
    abstract boolean knowsAll(LeafReaderContext leaf);

    /** Counts them; of a segment of which it knows them. */
    abstract void countAll(LeafReaderContext leaf);

    /** How many reports have no values. */
    abstract int missing();

    /** How many reports have values, but none that is a row. */
    abstract int coarser();

    /** How many reports of a row are in none of the rows below it. */
    abstract int coarser(int ordinal);

    /** How many groups of rows there are. */
    abstract int groups();

    /** The group, from 0 on, of rows that a row that was counted competes with for a place. */
    abstract int group(int ordinal);

    /** Gives back what it counted with; nothing can be asked afterwards. */
    void release() {
        ordinals.release(tally);
    }
}
