package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Shows the reports of a query to counters, many at a time: a loop over a column is fast where a call for each report is not. Of one
 * thread.
 */
final class CountingPass {
    private final ReportSearcher searcher;
    private final Query base;
    private final Counters counters;
    private final Sideways sideways;
    private Query scored;
    private Batch batch = new Batch();
    private Batch spare = new Batch();
    private int hits;

    private CountingPass(ReportSearcher searcher, Query base, List<SegmentCounter> counters, Sideways sideways) {
        this.searcher = searcher;
        this.base = base;
        this.scored = base;
        this.counters = new Counters(counters);
        this.sideways = sideways;
    }

    /** Counts what a query finds. */
    static CountingPass of(ReportSearcher searcher, Query query, List<SegmentCounter> counters) {
        return new CountingPass(searcher, query, counters, Sideways.NONE);
    }

    /**
     * Counts what a query finds that is narrowed by the filters of some dimensions, each of which its own counters do without.
     *
     * @param base the query without those filters
     * @param counters of the dimensions without filters
     */
    static CountingPass of(ReportSearcher searcher, Query base, List<SegmentCounter> counters, Sideways sideways) {
        return new CountingPass(searcher, base, counters, sideways);
    }

    /** The query whose reports are to be shown: that of the hits, without the filters of dimensions that are counted too. */
    Query base() {
        return base;
    }

    /** Has documents scored otherwise than by the base, which finds the same ones. */
    void score(Query query) {
        scored = query;
    }

    /** The base with the scores that its documents are ranked by. */
    Query scored() {
        return scored;
    }

    void enter(LeafReaderContext leaf) throws IOException {
        flush();
        counters.enter(leaf);
        sideways.enter(leaf);
    }

    /** Takes a document of the base; where that fills the batch, it must be counted before the next. */
    void add(int doc) {
        batch.add(doc);
    }

    Batch batch() {
        return batch;
    }

    /** Counts what was added last; gives the hits among it, until the next call. */
    Batch flush() throws IOException {
        Batch through = sideways.count(batch);
        counters.count(through);
        hits += through.size;
        Batch counted = batch;
        batch = spare;
        batch.empty();
        spare = counted;
        return through;
    }

    /** How many hits there were. */
    int hits() {
        return hits;
    }

    /** Takes the reports of the segment that was entered. */
    LeafCollector leaf() {
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                add(doc);
                if (batch.isFull()) {
                    flush();
                }
            }

            @Override
            public void collect(DocIdStream stream) throws IOException {
                if (isForNumberAlone()) {
                    hits += stream.count();
                } else {
                    addAll(stream);
                }
            }
        };
    }

    private void addAll(DocIdStream stream) throws IOException {
        flush();
        for (int number = fill(stream); number > 0; number = fill(stream)) {
            flush();
        }
    }

    private int fill(DocIdStream stream) throws IOException {
        batch.fill(stream);
        return batch.size;
    }

    /** Counts all hits where their number alone is wanted and known without a look at them; false where it is not. */
    boolean countAtOnce() throws IOException {
        if (!isForNumberAlone()) {
            return false;
        }
        Query unscored = searcher.rewrite(Unscored.of(base));
        Weight weight = searcher.createWeight(unscored, ScoreMode.COMPLETE_NO_SCORES, 1f);
        int number = 0;
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            int known = weight.count(leaf);
            if (known < 0) {
                return false;
            }
            number += known;
        }
        hits += number;
        return true;
    }

    private boolean isForNumberAlone() {
        return counters.isEmpty() && sideways.isEmpty();
    }

    /** Counts all hits, without a look at each where only their number is wanted and known. */
    void run() throws IOException {
        Query unscored = searcher.rewrite(Unscored.of(searcher.rewrite(base)));
        if (isForNumberAlone()) {
            hits += searcher.count(unscored);
            return;
        }
        boolean all = unscored instanceof MatchAllDocsQuery && sideways.isEmpty();
        Weight weight = searcher.createWeight(unscored, ScoreMode.COMPLETE_NO_SCORES, 1f);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            enter(leaf);
            if (!all || !countAll(leaf)) {
                pass(weight, leaf, 0);
            }
        }
        end();
    }

    /** Counts what was not passed yet: a segment that was entered from a document on, and those after it. */
    void finish(List<LeafReaderContext> leaves, int from) throws IOException {
        Query unscored = searcher.rewrite(Unscored.of(base));
        Weight weight = searcher.createWeight(unscored, ScoreMode.COMPLETE_NO_SCORES, 1f);
        pass(weight, leaves.getFirst(), from);
        for (LeafReaderContext leaf : leaves.subList(1, leaves.size())) {
            enter(leaf);
            pass(weight, leaf, 0);
        }
        end();
    }

    /** Counts what was added last, and gives the counters all that was counted. */
    void end() throws IOException {
        flush();
        counters.end();
        sideways.end();
    }

    private void pass(Weight weight, LeafReaderContext leaf, int from) throws IOException {
        BulkScorer scorer = from < leaf.reader().maxDoc() ? weight.bulkScorer(leaf) : null;
        if (scorer != null) {
            scorer.score(leaf(), leaf.reader().getLiveDocs(), from, DocIdSetIterator.NO_MORE_DOCS);
        }
    }

    /** Counts a whole segment without a look at its reports; false where some counter cannot. */
    private boolean countAll(LeafReaderContext leaf) {
        if (!counters.countAll(leaf)) {
            return false;
        }
        hits += leaf.reader().maxDoc();
        return true;
    }
}
