package io.dateline.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A question to an archive: a query, filters beside it, and what the answer shall hold. Immutable.
 *
 * @param text the query as it was written
 * @param root the query as it was understood
 * @param selected filters by dimension: any of those of one dimension, in every dimension that has some; a dimension's own do not
 *     narrow its facet
 * @param excluded none of these
 * @param facets which to count, in this order
 * @param facetSize how many rows a facet shows, at least 1
 * @param interval how long the rows of the date facets are
 * @param offset how many hits to skip, from 0 on
 * @param limit how many hits to show; 0 for facets alone
 * @param copies what to make of reports that tell one story
 * @param ranking what the ranking by relevance looks at beside the words
 */
public record SearchQuery(
        String text,
        Filter root,
        Map<Dimension, List<Filter>> selected,
        List<Filter> excluded,
        List<Dimension> facets,
        int facetSize,
        Interval interval,
        Sort sort,
        int offset,
        int limit,
        Copies copies,
        Ranking ranking) {

    public SearchQuery {
        EnumMap<Dimension, List<Filter>> copy = new EnumMap<>(Dimension.class);
        selected.forEach((dimension, filters) -> copy.put(dimension, List.copyOf(filters)));
        selected = java.util.Collections.unmodifiableMap(copy);
        excluded = List.copyOf(excluded);
        facets = List.copyOf(facets);
        check("facetSize", facetSize, 1);
        check("offset", offset, 0);
        check("limit", limit, 0);
    }

    /** Reads the query language, where two words that nothing joins must both match: see {@code docs/query-syntax.md}. */
    public static SearchQuery parse(String query) {
        return parse(query, Operator.AND);
    }

    /**
     * Reads the query language.
     *
     * @param operator what joins two words that nothing joins
     * @throws QuerySyntaxException where it cannot be read
     */
    public static SearchQuery parse(String query, Operator operator) {
        return of(query, QueryParser.parse(query, operator));
    }

    /** Takes every word as it is, without a query language, and looks for all of them; a blank text finds every report. */
    public static SearchQuery plain(String words) {
        return plain(words, Operator.AND);
    }

    /** Takes every word as it is, without a query language. */
    public static SearchQuery plain(String words, Operator operator) {
        List<Clause> clauses = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Clause.plain(new Filter.Word(TextField.ANY, word)))
                .toList();
        return of(words, clauses.isEmpty() ? new Filter.All() : Clause.listed(clauses, operator));
    }

    /** A query for what a filter matches. */
    public static SearchQuery of(Filter root) {
        return of(root.written(), root);
    }

    private static SearchQuery of(String text, Filter root) {
        return new SearchQuery(
                text,
                root,
                Map.of(),
                List.of(),
                List.of(),
                10,
                Interval.YEAR,
                Sort.RELEVANCE,
                0,
                10,
                Copies.FOLDED,
                Ranking.BY_WORDS);
    }

    public SearchQuery withFacets(Dimension... dimensions) {
        return withFacets(List.of(dimensions));
    }

    public SearchQuery withFacets(List<Dimension> dimensions) {
        return new SearchQuery(
                text, root, selected, excluded, dimensions, facetSize, interval, sort, offset, limit, copies, ranking);
    }

    /** Adds a filter: reports that match it, or another of the same dimension. */
    public SearchQuery withFilter(Dimension dimension, Filter filter) {
        EnumMap<Dimension, List<Filter>> all = new EnumMap<>(Dimension.class);
        all.putAll(selected);
        all.merge(
                dimension,
                List.of(filter),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        return new SearchQuery(
                text, root, all, excluded, facets, facetSize, interval, sort, offset, limit, copies, ranking);
    }

    public SearchQuery withoutFilter(Dimension dimension) {
        EnumMap<Dimension, List<Filter>> all = new EnumMap<>(Dimension.class);
        all.putAll(selected);
        all.remove(dimension);
        return new SearchQuery(
                text, root, all, excluded, facets, facetSize, interval, sort, offset, limit, copies, ranking);
    }

    public SearchQuery withExcluded(Filter filter) {
        List<Filter> all = Stream.concat(excluded.stream(), Stream.of(filter)).toList();
        return new SearchQuery(
                text, root, selected, all, facets, facetSize, interval, sort, offset, limit, copies, ranking);
    }

    public SearchQuery withFacetSize(int rows) {
        return new SearchQuery(
                text, root, selected, excluded, facets, rows, interval, sort, offset, limit, copies, ranking);
    }

    public SearchQuery withInterval(Interval newInterval) {
        return new SearchQuery(
                text, root, selected, excluded, facets, facetSize, newInterval, sort, offset, limit, copies, ranking);
    }

    public SearchQuery withSort(Sort newSort) {
        return new SearchQuery(
                text, root, selected, excluded, facets, facetSize, interval, newSort, offset, limit, copies, ranking);
    }

    public SearchQuery withPage(int newOffset, int newLimit) {
        return new SearchQuery(
                text, root, selected, excluded, facets, facetSize, interval, sort, newOffset, newLimit, copies,
                ranking);
    }

    public SearchQuery withCopies(Copies newCopies) {
        return new SearchQuery(
                text, root, selected, excluded, facets, facetSize, interval, sort, offset, limit, newCopies, ranking);
    }

    public SearchQuery withRanking(Ranking newRanking) {
        return new SearchQuery(
                text, root, selected, excluded, facets, facetSize, interval, sort, offset, limit, copies, newRanking);
    }

    /** Ranks hits higher that have the telling words of the best ones, by pseudo-relevance feedback. */
    public SearchQuery withExpansion(boolean wanted) {
        return withRanking(ranking.withExpanded(wanted));
    }

    /** Ranks newer reports higher: see {@link Ranking#withHalfLife}. */
    public SearchQuery withRecency(int days) {
        return withRanking(ranking.withHalfLife(days));
    }

    private static void check(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + ": " + value + " is below " + least);
        }
    }
}
