package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Counts facets by the facet law: every row counts the reports of the query narrowed by all filters but the dimension's own. All
 * dimensions without filters of their own share one pass over the hits; each other has a pass of its own.
 */
record Facets(ReportSearcher searcher, QueryCompiler compiler, SearchQuery query) {

    List<Facet> count() throws IOException {
        Map<Dimension, FacetCounter> counters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : query.facets()) {
            counters.put(dimension, counter(dimension));
        }
        List<FacetCounter> shared = new ArrayList<>();
        for (FacetCounter counter : counters.values()) {
            if (active(counter.dimension).isEmpty()) {
                shared.add(counter);
            } else {
                pass(compiler.base(query, counter.dimension), List.of(counter));
            }
        }
        if (!shared.isEmpty()) {
            pass(compiler.base(query, shared.getFirst().dimension), shared);
        }
        return facets(counters);
    }

    private List<Filter> active(Dimension dimension) {
        return query.selected().getOrDefault(dimension, List.of());
    }

    private FacetCounter counter(Dimension dimension) throws IOException {
        Ordinals ordinals = searcher.ordinals(dimension);
        return dimension.isDate()
                ? new DateCounter(
                        dimension,
                        ordinals,
                        query.interval(),
                        ActiveRows.of(active(dimension)).opened())
                : new ValueCounter(dimension, ordinals);
    }

    private void pass(Query base, List<FacetCounter> counters) throws IOException {
        searcher.collect(base, CountingPass.of(counters));
    }

    private List<Facet> facets(Map<Dimension, FacetCounter> counters) throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : query.facets()) {
            FacetCounter counter = counters.get(dimension);
            if (counter != null) {
                ActiveRows active = ActiveRows.of(active(dimension));
                facets.add(new FacetRows(counter, searcher, active, filter -> hits(dimension, filter))
                        .facet(query.facetSize()));
            }
        }
        return facets;
    }

    private int hits(Dimension dimension, Filter row) throws IOException {
        Query narrowing = compiler.compile(row).orElse(MatchAllDocsQuery.INSTANCE);
        return searcher.countBoth(compiler.base(query, dimension), narrowing);
    }
}
