package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reports that have a word in their text, told from those that have it in the title alone: the words of both stand in one field, those of the
 * title in another once more, so that what is left of the number of times is the text's.
 */
final class InText extends Query {
    private final BytesRef word;

    InText(String word) {
        this.word = new BytesRef(word);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                PostingsEnum all = leaf.reader().postings(new Term(Schema.WORDS, word), PostingsEnum.FREQS);
                if (all == null) {
                    return null;
                }
                PostingsEnum title = leaf.reader().postings(new Term(Schema.TITLE_WORDS, word), PostingsEnum.FREQS);
                DocIdSetIterator found = title == null ? all : TwoPhaseIterator.asDocIdSetIterator(left(all, title));
                return ConstantScoreScorerSupplier.fromIterator(
                        found, score(), mode, leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private static TwoPhaseIterator left(PostingsEnum all, PostingsEnum title) {
        return new TwoPhaseIterator(all) {
            @Override
            public boolean matches() throws IOException {
                int doc = all.docID();
                int at = title.docID() < doc ? title.advance(doc) : title.docID();
                return at != doc || all.freq() > Schema.TITLE_COUNTS * title.freq();
            }

            @Override
            public float matchCost() {
                return 10;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "InText(" + word.utf8ToString() + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InText that && word.equals(that.word);
    }

    @Override
    public int hashCode() {
        return Objects.hash(InText.class, word);
    }
}
