package io.dateline.internal.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Tells which documents a filter lets through: of a batch after the other, in their order. Of one thread. */
final class Membership {
    /** To go to one document costs about as much as to mark so many of the filter's, or to look at so many places for marks. */
    private static final int STEP = 12;

    private static final int WORDS_OF_STEP = 16;

    private final Weight weight;
    private DocIdSetIterator documents = DocIdSetIterator.empty();
    private FixedBitSet marks = new FixedBitSet(0);
    private double density;

    Membership(ReportSearcher searcher, Query filter) throws IOException {
        Query unscored = searcher.rewrite(Unscored.of(searcher.rewrite(filter)));
        this.weight = searcher.createWeight(unscored, ScoreMode.COMPLETE_NO_SCORES, 1f);
    }

    void enter(LeafReaderContext leaf) throws IOException {
        ScorerSupplier supplier = weight.scorerSupplier(leaf);
        Scorer scorer = supplier == null ? null : supplier.get(Long.MAX_VALUE);
        documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        density = (double) documents.cost() / Math.max(1, leaf.reader().maxDoc());
    }

    /** Adds 1 for each document of the batch that is not let through, and the filter's number beside. */
    void miss(Batch batch, byte[] misses, byte[] last, int number) throws IOException {
        int first = batch.docs[0];
        int span = batch.docs[batch.size - 1] + 1 - first;
        boolean isCheap = density * span + span / (double) (Long.SIZE * WORDS_OF_STEP) < (double) STEP * batch.size;
        if (isCheap) {
            missByMarks(batch, first, span, misses, last, (byte) number);
        } else {
            missBySteps(batch, misses, last, (byte) number);
        }
    }

    private void missByMarks(Batch batch, int first, int span, byte[] misses, byte[] last, byte number)
            throws IOException {
        mark(first, span);
        for (int i = 0; i < batch.size; i++) {
            int miss = marks.get(batch.docs[i] - first) ? 0 : 1;
            misses[i] += (byte) miss;
            last[i] += (byte) (number & -miss);
        }
    }

    private void mark(int first, int span) throws IOException {
        if (marks.length() < span) {
            marks = new FixedBitSet(FixedBitSet.bits2words(span) << 6);
        } else {
            marks.clear(0, span);
        }
        if (documents.docID() < first) {
            documents.advance(first);
        }
        documents.intoBitSet(first + span, marks, first);
    }

    private void missBySteps(Batch batch, byte[] misses, byte[] last, byte number) throws IOException {
        for (int i = 0; i < batch.size; i++) {
            int doc = batch.docs[i];
            int at = documents.docID() < doc ? documents.advance(doc) : documents.docID();
            if (at != doc) {
                misses[i]++;
                last[i] += number;
            }
        }
    }
}
