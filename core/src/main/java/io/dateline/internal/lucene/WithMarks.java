package io.dateline.internal.lucene;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** A phrase of words and {@link Marks}. Snippets, which are made of texts without marks, are shown its words alone. */
final class WithMarks extends Query {
    private final int slop;
    private final String field;
    private final List<String> terms;

    WithMarks(int slop, String field, List<String> terms) {
        this.slop = slop;
        this.field = field;
        this.terms = List.copyOf(terms);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(slop, field, terms.toArray(new String[0]));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.consumeTerms(
                    this,
                    terms.stream()
                            .filter(term -> term.charAt(0) != Marks.SIGN)
                            .map(term -> new Term(field, term))
                            .toArray(Term[]::new));
        }
    }

    @Override
    public String toString(String ignored) {
        return field + ":" + terms + "~" + slop;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithMarks that
                && slop == that.slop
                && field.equals(that.field)
                && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(WithMarks.class, slop, field, terms);
    }
}
