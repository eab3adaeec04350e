package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.Weight;

/**
 * Ranks the hits of a query and counts them. Few hits are scored and counted in one pass. Where they prove to be many, what is left is
 * passed twice: once for the counts, without scores, and once for the best, which by then skips all that cannot be among them. So
 * rare and common words both cost little, and no estimate of their number is needed. Of one thread.
 */
final class RankedPass {
    /** From so many hits on, scoring each costs more than a second pass that skips most. */
    private static final int MANY = 2_048;

    /** How many documents are passed between two looks at the number of hits. */
    private static final int WINDOW = 4_096;

    private final ReportSearcher searcher;
    private final Query query;
    private final TopFieldCollector best;
    private final CountingPass counts;

    /**
     * @param query rewritten
     * @param best takes the hits that rank first, by score
     */
    RankedPass(ReportSearcher searcher, Query query, TopFieldCollector best, CountingPass counts) {
        this.searcher = searcher;
        this.query = query;
        this.best = best;
        this.counts = counts;
    }

    void run() throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        Weight scoring = searcher.createWeight(query, ScoreMode.COMPLETE, 1f);
        for (int i = 0; i < leaves.size(); i++) {
            int next = scoreFew(scoring, leaves.get(i));
            if (counts.hits() > MANY) {
                countRest(leaves.subList(i, leaves.size()), next);
                rankRest(leaves.subList(i, leaves.size()), next);
                return;
            }
        }
        counts.flush();
    }

    /** Scores and counts until the hits are many; gives the document after the last that it passed. */
    private int scoreFew(Weight scoring, LeafReaderContext leaf) throws IOException {
        counts.enter(leaf);
        BulkScorer scorer = scoring.bulkScorer(leaf);
        if (scorer == null) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        LeafCollector both = new Both(best.getLeafCollector(leaf), counts);
        int next = 0;
        while (next < leaf.reader().maxDoc() && counts.hits() <= MANY) {
            next = Math.max(
                    next + WINDOW,
                    scorer.score(
                            both,
                            leaf.reader().getLiveDocs(),
                            next,
                            Math.min(next + WINDOW, leaf.reader().maxDoc())));
        }
        return next;
    }

    private void countRest(List<LeafReaderContext> leaves, int from) throws IOException {
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1f);
        pass(weight, leaves.getFirst(), counts.leaf(), from);
        for (LeafReaderContext leaf : leaves.subList(1, leaves.size())) {
            counts.enter(leaf);
            pass(weight, leaf, counts.leaf(), 0);
        }
        counts.flush();
    }

    private void rankRest(List<LeafReaderContext> leaves, int from) throws IOException {
        Weight weight = searcher.createWeight(query, ScoreMode.TOP_SCORES, 1f);
        pass(weight, leaves.getFirst(), best.getLeafCollector(leaves.getFirst()), from);
        for (LeafReaderContext leaf : leaves.subList(1, leaves.size())) {
            pass(weight, leaf, best.getLeafCollector(leaf), 0);
        }
    }

    private static void pass(Weight weight, LeafReaderContext leaf, LeafCollector collector, int from)
            throws IOException {
        BulkScorer scorer = from < leaf.reader().maxDoc() ? weight.bulkScorer(leaf) : null;
        if (scorer != null) {
            scorer.score(collector, leaf.reader().getLiveDocs(), from, DocIdSetIterator.NO_MORE_DOCS);
        }
    }

    /** Ranks and counts; the ranking must not make the scorer skip what is to be counted. */
    private record Both(LeafCollector best, CountingPass counts) implements LeafCollector {
        @Override
        public void setScorer(Scorable scorer) throws IOException {
            best.setScorer(new Scorable() {
                @Override
                public float score() throws IOException {
                    return scorer.score();
                }
            });
        }

        @Override
        public void collect(int doc) throws IOException {
            best.collect(doc);
            counts.add(doc);
        }
    }
}
