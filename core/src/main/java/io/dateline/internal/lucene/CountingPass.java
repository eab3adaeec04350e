package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Shows the hits of one pass to counters, without scores. */
final class CountingPass extends SimpleCollector {
    private final FacetCounter[] counters;

    CountingPass(FacetCounter... counters) {
        this.counters = counters.clone();
    }

    static CountingPass of(List<FacetCounter> counters) {
        return new CountingPass(counters.toArray(new FacetCounter[0]));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        for (FacetCounter counter : counters) {
            counter.enter(leaf);
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        for (FacetCounter counter : counters) {
            counter.count(doc);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
