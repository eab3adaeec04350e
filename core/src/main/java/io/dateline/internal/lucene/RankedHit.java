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
 * A hit with its score. Of equal scores the first id is better, so that the order does not depend on how the archive came about;
 * ids are looked up where scores are equal alone, as that costs more than scoring. Of one thread.
 */
final class RankedHit {
    /** The better one first. */
    static final Comparator<RankedHit> BEST_FIRST = (one, other) -> one == other ? 0 : one.isWorseThan(other) ? 1 : -1;

    private static final int UNKNOWN = -1;

    private final Segment segment;
    private final int doc;
    private float score;
    private int id = UNKNOWN;

    /**
     * Makes a hit.
     *
     * @param doc its number in the segment
     */
    RankedHit(Segment segment, int doc, float score) {
        this.segment = segment;
        this.doc = doc;
        this.score = score;
    }

    /** A segment and the numbers of its ids. */
    static final class Segment {
        private final LeafReaderContext leaf;
        private @Nullable SortedDocValues ids;

        Segment(LeafReaderContext leaf) {
            this.leaf = leaf;
        }

        /** Ids can be passed in order only: what lies before takes a new start. */
        private SortedDocValues at(int doc) throws IOException {
            SortedDocValues passing = ids;
            if (passing == null || passing.docID() > doc) {
                passing = DocValues.getSorted(leaf.reader(), Schema.ID);
                ids = passing;
            }
            if (!passing.advanceExact(doc)) {
                throw new IllegalStateException("document " + doc + " has no id");
            }
            return passing;
        }

        private BytesRef term(int number, int doc) throws IOException {
            return BytesRef.deepCopyOf(at(doc).lookupOrd(number));
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
        return leaf() == other.leaf() ? id() > other.id() : term().compareTo(other.term()) > 0;
    }

    private int id() throws IOException {
        if (id == UNKNOWN) {
            id = segment.at(doc).ordValue();
        }
        return id;
    }

    private BytesRef term() throws IOException {
        return segment.term(id(), doc);
    }

    ScoreDoc found() {
        return new ScoreDoc(segment.leaf.docBase + doc, score);
    }

    /** The same with its id, which costs a look into the index. */
    FieldDoc foundLast() throws IOException {
        return new FieldDoc(segment.leaf.docBase + doc, score, new Object[] {score, term()});
    }
}
