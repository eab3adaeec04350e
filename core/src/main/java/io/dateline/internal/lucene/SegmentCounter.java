package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** Counts reports that come segment by segment, in order. Of one thread. */
abstract sealed class SegmentCounter extends FacetCounter permits RowCounter, DateCounter {
    SegmentCounter(Dimension dimension, Ordinals ordinals) {
        super(dimension, ordinals);
    }

    /** Begins a segment. */
    abstract void enter(LeafReaderContext leaf) throws IOException;

    /** Counts documents of the segment, which come after those counted before. */
    abstract void count(Batch batch) throws IOException;

    /** Whether all documents of the segment that was entered can be counted without a look at each. */
    abstract boolean knowsAll(LeafReaderContext leaf);

    /** Counts them; of a segment of which it knows them. */
    abstract void countAll(LeafReaderContext leaf);
}
