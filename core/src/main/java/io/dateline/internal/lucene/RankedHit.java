package io.dateline.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A hit with its score. Of equal scores the first id is better, so that the order does not depend on how the archive came about. Of
 * one thread.
 */
final class RankedHit {
    /** The better one first. */
    static final Comparator<RankedHit> BEST_FIRST = (one, other) -> one == other ? 0 : one.isWorseThan(other) ? 1 : -1;

    private final Segment segment;
    private final int doc;
    private float score;

    /** The number of its id among those of the segment, in their order. */
    private final int id;

    private RankedHit(Segment segment, int doc, float score, int id) {
        this.segment = segment;
        this.doc = doc;
        this.score = score;
        this.id = id;
    }

    /** A segment whose documents are passed in order. */
    static final class Segment {
        private final LeafReaderContext leaf;
        private @Nullable SortedDocValues ids;

        Segment(LeafReaderContext leaf) {
            this.leaf = leaf;
        }

        /**
         * Makes a hit.
         *
         * @param doc its number in the segment, higher than those of the hits before
         */
        RankedHit hit(int doc, float score) throws IOException {
            SortedDocValues passing = ids();
            if (!passing.advanceExact(doc)) {
                throw new IllegalStateException("document " + doc + " has no id");
            }
            return new RankedHit(this, doc, score, passing.ordValue());
        }

        private SortedDocValues ids() throws IOException {
            SortedDocValues known = ids;
            if (known == null) {
                known = DocValues.getSorted(leaf.reader(), Schema.ID);
                ids = known;
            }
            return known;
        }

        private BytesRef term(int number) throws IOException {
            return BytesRef.deepCopyOf(ids().lookupOrd(number));
        }
    }

    LeafReaderContext leaf() {
        return segment.leaf;
    }

    /** Its number in the segment. */
    int doc() {
        return doc;
    }

    float score() {
        return score;
    }

    void add(double more) {
        score += (float) more;
    }

    boolean isWorseThan(RankedHit other) {
        try {
            return score == other.score ? comesAfter(other) : score < other.score;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean comesAfter(RankedHit other) throws IOException {
        return leaf() == other.leaf() ? id > other.id : term().compareTo(other.term()) > 0;
    }

    private BytesRef term() throws IOException {
        return segment.term(id);
    }

    ScoreDoc found() {
        return new ScoreDoc(segment.leaf.docBase + doc, score);
    }

    /** The same with its id, which costs a look into the index. */
    FieldDoc foundLast() throws IOException {
        return new FieldDoc(segment.leaf.docBase + doc, score, new Object[] {score, term()});
    }
}
