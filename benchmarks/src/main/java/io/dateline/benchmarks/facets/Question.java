package io.dateline.benchmarks.facets;

import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.Interval;
import io.dateline.search.SearchQuery;
import io.dateline.search.Sort;
import io.dateline.search.ValueField;
import java.util.List;

/**
 * One query, which is measured in several tasks.
 *
 * @param words what it looks for, without a country
 * @param country a code
 * @param isNarrowed whether the country narrows the query where it is no filter of a facet
 */
public record Question(Kind kind, Filter words, String country, boolean isNarrowed) {
    public static final int ROWS = 20;
    public static final List<Dimension> FACETS = List.of(Dimension.COUNTRY, Dimension.ACTOR, Dimension.DATE);

    /** What the reports must match, without the filter of a facet. */
    public Filter base(Task task) {
        return isNarrowed && task != Task.SIDEWAYS ? narrowed() : words;
    }

    private Filter narrowed() {
        return words instanceof Filter.All
                ? ofCountry()
                : new Filter.Bool(List.of(words, ofCountry()), List.of(), List.of());
    }

    Filter ofCountry() {
        return new Filter.Value(ValueField.COUNTRY, country);
    }

    SearchQuery query(Task task) {
        SearchQuery query = SearchQuery.of(base(task));
        return switch (task) {
            case TOP -> query;
            case NEWEST -> query.withSort(Sort.NEWEST);
            case FACETS -> faceted(query);
            case SIDEWAYS -> faceted(query).withFilter(Dimension.COUNTRY, ofCountry());
        };
    }

    private static SearchQuery faceted(SearchQuery query) {
        return query.withFacets(FACETS).withFacetSize(ROWS).withInterval(Interval.MONTH);
    }
}
