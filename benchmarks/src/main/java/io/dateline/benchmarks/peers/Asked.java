package io.dateline.benchmarks.peers;

import io.dateline.search.Filter;
import java.util.List;

/**
 * A question in two parts.
 *
 * @param words what ranks the hits: words and phrases of which all must match, or a choice of them
 * @param narrowing values and periods that do not
 */
record Asked(List<Filter> words, List<Filter> narrowing) {
    static Asked of(Filter filter) {
        List<Filter> all = filter instanceof Filter.Bool(var must, var should, var mustNot) && !must.isEmpty()
                ? must
                : List.of(filter);
        return new Asked(
                all.stream().filter(Filter::hasWords).toList(),
                all.stream()
                        .filter(each -> !each.hasWords() && !(each instanceof Filter.All))
                        .toList());
    }

    static IllegalArgumentException notAsked(Filter filter) {
        return new IllegalArgumentException("filter: the comparison asks no such question: " + filter.written());
    }
}
