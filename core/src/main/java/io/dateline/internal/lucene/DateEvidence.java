package io.dateline.internal.lucene;

import io.dateline.model.DateOrder;
import io.dateline.model.Mention;
import io.dateline.model.TaggedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a report tells of the order in which its source writes day and month, and whether it has dates that wait to be told: terms
 * of one field, each a word of this class, a tab and the source.
 */
final class DateEvidence {
    private static final String OPEN = "open";

    private DateEvidence() {}

    /** The terms of a report; none of one without a source, which has no neighbours. */
    static SortedSet<String> terms(TaggedReport tagged) {
        SortedSet<String> terms = new TreeSet<>();
        Optional<String> source = tagged.report().source();
        if (source.isPresent()) {
            List<String> rules =
                    tagged.findings().mentions().stream().map(Mention::rule).toList();
            shown(rules).ifPresent(order -> terms.add(term(order.rule(), source.get())));
            states().forEach((state, rule) -> {
                if (rules.contains(rule)) {
                    terms.add(term(state, source.get()));
                }
            });
        }
        return terms;
    }

    /** The order of most of its dates that can be read in one order alone. */
    private static Optional<DateOrder> shown(List<String> rules) {
        long dayFirst =
                rules.stream().filter(DateOrder.DAY_FIRST.rule()::equals).count();
        long monthFirst =
                rules.stream().filter(DateOrder.MONTH_FIRST.rule()::equals).count();
        return dayFirst == monthFirst
                ? Optional.empty()
                : Optional.of(dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }

    /** The words for how open dates were read, each with the rule that tells it. */
    private static Map<String, String> states() {
        return Map.of(
                state(Optional.empty()), DateOrder.OPEN_RULE,
                state(Optional.of(DateOrder.DAY_FIRST)), DateOrder.DAY_FIRST.ruleBySource(),
                state(Optional.of(DateOrder.MONTH_FIRST)), DateOrder.MONTH_FIRST.ruleBySource());
    }

    private static String state(Optional<DateOrder> readAs) {
        return readAs.map(order -> OPEN + "-" + order.rule()).orElse(OPEN);
    }

    private static String term(String word, String source) {
        return word + Schema.TAB + Schema.bounded(source);
    }

    /** The sources that have a report with open dates, however these were read. */
    static SortedSet<String> sourcesWithOpenDates(IndexReader reader) throws java.io.IOException {
        SortedSet<String> sources = new TreeSet<>();
        for (String state : states().keySet()) {
            sources.addAll(LiveTerms.after(reader, Schema.ORDERS, state + Schema.TAB, Integer.MAX_VALUE));
        }
        return sources;
    }

    /** The reports of a source that show an order. */
    static Query showing(String source, DateOrder order) {
        return new TermQuery(new Term(Schema.ORDERS, term(order.rule(), source)));
    }

    /** The reports whose open dates are read otherwise than they are to be, by source. */
    static Query readOtherwise(Map<String, Optional<DateOrder>> wanted) {
        List<BytesRef> terms = new ArrayList<>();
        wanted.forEach((source, order) -> states().keySet().stream()
                .filter(state -> !state.equals(state(order)))
                .forEach(state -> terms.add(new BytesRef(term(state, source)))));
        return new TermInSetQuery(Schema.ORDERS, terms);
    }
}
