package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts facets by the facet law, but stories in place of reports: a row counts as many as a search with the row as a filter finds
 * that counts stories too.
 */
final class StoryFacets {
    private final ReportSearcher searcher;
    private final QueryCompiler compiler;
    private final SearchQuery query;
    private final StoryHits hits;

    StoryFacets(ReportSearcher searcher, QueryCompiler compiler, SearchQuery query) throws IOException {
        this.searcher = searcher;
        this.compiler = compiler;
        this.query = query;
        this.hits = StoryHits.of(searcher, compiler.query(query));
    }

    /** How many stories the hits of the query tell. */
    int total() {
        return hits.number();
    }

    List<Facet> facets() throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : query.facets()) {
            facets.add(facet(dimension));
        }
        return facets;
    }

    private Facet facet(Dimension dimension) throws IOException {
        List<Filter> own = query.selected().getOrDefault(dimension, List.of());
        ActiveRows active = ActiveRows.of(own);
        StoryCounter counter =
                StoryCounter.of(dimension, searcher.ordinals(dimension), query.interval(), active.opened());
        (own.isEmpty() ? hits : StoryHits.of(searcher, compiler.base(query, dimension))).count(counter);
        Facet facet = new FacetRows(
                        counter,
                        query.interval(),
                        searcher.names(dimension, counter.ordinals),
                        active,
                        (row, without) -> stories(dimension, row, without))
                .facet(query.facetSize());
        counter.release();
        return facet;
    }

    private int stories(Dimension dimension, Filter row, List<String> without) throws IOException {
        return StoryHits.of(searcher, compiler.narrowed(query, dimension, row, without))
                .number();
    }
}
