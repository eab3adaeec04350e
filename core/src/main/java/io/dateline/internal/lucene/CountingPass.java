package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Shows hits to counters, many at a time: a loop over a column is fast where a call for each hit is not. Of one thread. */
final class CountingPass {
    private static final int MANY = 2048;

    private final List<FacetCounter> counters;
    private final int[] docs = new int[MANY];
    private int size;
    private int hits;

    CountingPass(List<FacetCounter> counters) {
        this.counters = List.copyOf(counters);
    }

    void enter(LeafReaderContext leaf) throws IOException {
        flush();
        for (FacetCounter counter : counters) {
            counter.enter(leaf);
        }
    }

    void add(int doc) throws IOException {
        docs[size++] = doc;
        if (size == MANY) {
            flush();
        }
    }

    /** Counts what was added last; to be called at the end. */
    void flush() throws IOException {
        for (FacetCounter counter : counters) {
            counter.count(docs, size);
        }
        hits += size;
        size = 0;
    }

    /** How many hits there were. */
    int hits() {
        return hits + size;
    }

    /** Takes the hits of the segment that was entered. */
    LeafCollector leaf() {
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                add(doc);
            }

            @Override
            public void collect(DocIdStream stream) throws IOException {
                addAll(stream);
            }
        };
    }

    private void addAll(DocIdStream stream) throws IOException {
        flush();
        for (int number = stream.intoArray(docs); number > 0; number = stream.intoArray(docs)) {
            size = number;
            flush();
        }
    }

    /** Counts all hits of a query, without a look at each where only their number is wanted and known. */
    void run(ReportSearcher searcher, Query query) throws IOException {
        if (counters.isEmpty()) {
            hits += searcher.count(query);
            return;
        }
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            enter(leaf);
            BulkScorer scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                scorer.score(leaf(), leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        flush();
    }
}
