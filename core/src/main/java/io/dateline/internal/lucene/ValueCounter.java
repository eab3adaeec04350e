package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** Counts by values that are rows each. */
final class ValueCounter extends FacetCounter {
    private @Nullable SortedSetDocValues values;
    private @Nullable LongValues global;

    ValueCounter(Dimension dimension, Ordinals ordinals) {
        super(dimension, ordinals);
    }

    @Override
    void enter(LeafReaderContext leaf) throws IOException {
        values = ordinals.values(leaf);
        global = ordinals.global(leaf);
    }

    @Override
    void count(int doc) throws IOException {
        if (values == null || global == null || !values.advanceExact(doc)) {
            missing++;
            return;
        }
        for (int left = values.docValueCount(); left > 0; left--) {
            counts[(int) global.get(values.nextOrd())]++;
        }
    }

    @Override
    int group(int ordinal) {
        return 0;
    }
}
