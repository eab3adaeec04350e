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
    private final BestHits best;
    private final CountingPass counts;
    private final Scored scored = new Scored();

    /**
     * @param query rewritten
     * @param best takes the hits that rank first, by score
     */
    RankedPass(ReportSearcher searcher, Query query, BestHits best, CountingPass counts) {
        this.searcher = searcher;
        this.query = query;
        this.best = best;
        this.counts = counts;
    }

    void run() throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        if (leaves.isEmpty()) {
            return;
        }
        if (counts.countAtOnce()) {
            rankRest(leaves, 0);
            return;
        }
        Weight scoring = searcher.createWeight(counts.scored(), ScoreMode.COMPLETE, 1f);
        int passed = 0;
        for (int i = 0; i < leaves.size(); i++) {
            LeafReaderContext leaf = leaves.get(i);
            counts.enter(leaf);
            Few few = new Few(best.leaf(leaf), passed);
            int next = scoreFew(scoring, leaf, few);
            passed = few.passed;
            if (passed > MANY) {
                counts.finish(leaves.subList(i, leaves.size()), next);
                rankRest(leaves.subList(i, leaves.size()), next);
                return;
            }
        }
        counts.end();
    }

    /** Scores and counts until the reports are many; gives the document after the last that it passed. */
    private int scoreFew(Weight scoring, LeafReaderContext leaf, Few few) throws IOException {
        BulkScorer scorer = scoring.bulkScorer(leaf);
        int end = leaf.reader().maxDoc();
        int next = scorer == null ? end : 0;
        for (int window = WINDOW; next < end && few.passed <= MANY; window *= 2) {
            int upTo = (int) Math.min((long) next + window, end);
            next = Math.max(upTo, scorer.score(few, leaf.reader().getLiveDocs(), next, upTo));
        }
        few.flush();
        return next;
    }

    private void rankRest(List<LeafReaderContext> leaves, int from) throws IOException {
        Weight weight = searcher.createWeight(query, ScoreMode.TOP_SCORES, 1f);
        rank(weight, leaves.getFirst(), from);
        for (LeafReaderContext leaf : leaves.subList(1, leaves.size())) {
            rank(weight, leaf, 0);
        }
    }

    private void rank(Weight weight, LeafReaderContext leaf, int from) throws IOException {
        BulkScorer scorer = from < leaf.reader().maxDoc() ? weight.bulkScorer(leaf) : null;
        if (scorer != null) {
            LeafCollector collector = best.leaf(leaf);
            scorer.score(collector, leaf.reader().getLiveDocs(), from, DocIdSetIterator.NO_MORE_DOCS);
        }
    }

    /** A score that is known. */
    private static final class Scored extends Scorable {
        private float score;

        @Override
        public float score() {
            return score;
        }
    }

    /** Scores and counts the reports of a segment; ranking must not make the scorer skip what is to be counted. */
    private final class Few implements LeafCollector {
        private final LeafCollector ranking;
        private int passed;
        private Scorable scorer = scored;

        /**
         * @param passed how many reports there were before
         */
        Few(LeafCollector ranking, int passed) throws IOException {
            this.ranking = ranking;
            this.passed = passed;
            ranking.setScorer(scored);
        }

        @Override
        public void setScorer(Scorable given) {
            scorer = given;
        }

        @Override
        public void collect(int doc) throws IOException {
            Batch batch = counts.batch();
            batch.scores[batch.size] = scorer.score();
            counts.add(doc);
            passed++;
            if (batch.isFull()) {
                flush();
            }
        }

        private void flush() throws IOException {
            Batch hits = counts.flush();
            for (int i = 0; i < hits.size; i++) {
                scored.score = hits.scores[i];
                ranking.collect(hits.docs[i]);
            }
        }
    }
}
