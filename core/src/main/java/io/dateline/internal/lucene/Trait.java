package io.dateline.internal.lucene;

import io.dateline.search.RelatedReport.Kind;
import io.dateline.search.RelatedReport.Reason;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/**
 * Something in a report by which others are related to it.
 *
 * @param importance what it is worth where it is as rare as can be, beside the others
 */
record Trait(Kind kind, String value, String label, Term term, double importance) {

    static Trait of(Kind kind, String field, String value, String label, double importance) {
        return new Trait(kind, value, label, new Term(field, Schema.term(value)), importance);
    }

    TermQuery query() {
        return new TermQuery(term);
    }

    /**
     * @param having how many reports have it
     * @param all how many there are
     */
    Reason reason(int having, int all) {
        return new Reason(kind, value, label, having, importance * Math.log(1 + (double) (all - having) / having));
    }
}
