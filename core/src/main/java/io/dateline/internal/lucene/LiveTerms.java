package io.dateline.internal.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Looks terms up that some report has which is not deleted: the dictionary still lists those of deleted ones. */
final class LiveTerms {
    private LiveTerms() {}

    /** What follows a prefix in the terms of a field, in order; at most so many. */
    static SortedSet<String> after(IndexReader reader, String field, String prefix, int most) throws IOException {
        SortedSet<String> found = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            add(leaf.reader(), field, prefix, most, found);
        }
        while (found.size() > most) {
            found.removeLast();
        }
        return found;
    }

    /** Whether some report has this very term. */
    static boolean has(IndexReader reader, String field, String value) throws IOException {
        return document(reader, field, value).isPresent();
    }

    /** The first document with this very term. */
    static OptionalInt document(IndexReader reader, String field, String value) throws IOException {
        BytesRef term = Schema.term(value);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            int doc = each.seekExact(term) ? firstLive(each, leaf.reader().getLiveDocs()) : NO_MORE_DOCS;
            if (doc != NO_MORE_DOCS) {
                return OptionalInt.of(leaf.docBase + doc);
            }
        }
        return OptionalInt.empty();
    }

    private static void add(LeafReader leaf, String field, String prefix, int most, SortedSet<String> found)
            throws IOException {
        Terms terms = leaf.terms(field);
        if (terms == null) {
            return;
        }
        BytesRef start = new BytesRef(prefix);
        TermsEnum each = terms.iterator();
        int left = most;
        boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
        while (more && left > 0 && StringHelper.startsWith(each.term(), start)) {
            if (isLive(each, leaf.getLiveDocs())) {
                found.add(each.term().utf8ToString().substring(prefix.length()));
                left--;
            }
            more = each.next() != null;
        }
    }

    static boolean isLive(TermsEnum term, @org.jspecify.annotations.Nullable Bits live) throws IOException {
        return firstLive(term, live) != NO_MORE_DOCS;
    }

    private static int firstLive(TermsEnum term, @org.jspecify.annotations.Nullable Bits live) throws IOException {
        return firstLive(term.postings(null, PostingsEnum.NONE), live);
    }

    static int firstLive(PostingsEnum docs, @org.jspecify.annotations.Nullable Bits live) throws IOException {
        int doc = docs.nextDoc();
        while (doc != NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = docs.nextDoc();
        }
        return doc;
    }
}
