package io.dateline.internal.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of documents by a term, one after the other, in one state of an index. Keeps its place in each segment: a walk over
 * files asks for paths in about the order in which they stand there, and each is then a step away. Of one thread.
 */
final class LineFinder {
    private final IndexReader reader;
    private final List<Segment> segments = new ArrayList<>();

    /**
     * @param key the field of the terms
     * @param value the field of the values
     */
    LineFinder(IndexReader reader, String key, String value) throws IOException {
        this.reader = reader;
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(key);
            if (terms != null) {
                segments.add(new Segment(leaf.reader(), terms.iterator(), value));
            }
        }
    }

    boolean isOf(IndexReader state) {
        return reader.equals(state);
    }

    /** The value of the first document with a term; it holds until the next is asked for. */
    Optional<BytesRef> find(BytesRef term) throws IOException {
        for (Segment segment : segments) {
            int doc = segment.document(term);
            if (doc != NO_MORE_DOCS) {
                return Optional.of(segment.value(doc));
            }
        }
        return Optional.empty();
    }

    private static final class Segment {
        private final LeafReader reader;
        private final TermsEnum terms;
        private final String field;
        private @Nullable PostingsEnum postings;
        private @Nullable BinaryDocValues values;

        Segment(LeafReader reader, TermsEnum terms, String field) {
            this.reader = reader;
            this.terms = terms;
            this.field = field;
        }

        int document(BytesRef term) throws IOException {
            if (!terms.seekExact(term)) {
                return NO_MORE_DOCS;
            }
            PostingsEnum docs = terms.postings(postings, PostingsEnum.NONE);
            postings = docs;
            return LiveTerms.firstLive(docs, reader.getLiveDocs());
        }

        /** Values are read forwards; a document that lies before begins them anew. */
        BytesRef value(int doc) throws IOException {
            BinaryDocValues at = values;
            if (at == null || at.docID() > doc) {
                at = DocValues.getBinary(reader, field);
                values = at;
            }
            if (at.docID() != doc && !at.advanceExact(doc)) {
                throw new IllegalStateException("a document without " + field);
            }
            return at.binaryValue();
        }
    }
}
