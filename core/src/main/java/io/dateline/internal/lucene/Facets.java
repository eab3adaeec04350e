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
 * dimensions without filters of their own are counted while the hits are passed; each other has a pass of its own.
 */
final class Facets {
    private final ReportSearcher searcher;
    private final QueryCompiler compiler;
    private final SearchQuery query;
    private final Map<Dimension, FacetCounter> counters = new EnumMap<>(Dimension.class);
    private final Map<Counted.Key, FacetCounter> fresh = new java.util.LinkedHashMap<>();

    Facets(ReportSearcher searcher, QueryCompiler compiler, SearchQuery query) {
        this.searcher = searcher;
        this.compiler = compiler;
        this.query = query;
    }

    /** A pass that counts by the dimensions without filters, to be shown all hits of the query. */
    CountingPass hits(Query hits) throws IOException {
        List<FacetCounter> shared = new ArrayList<>();
        for (Dimension dimension : query.facets()) {
            if (active(dimension).isEmpty()) {
                add(dimension, hits, shared);
            }
        }
        return new CountingPass(shared);
    }

    private void add(Dimension dimension, Query base, List<FacetCounter> toCount) throws IOException {
        Counted.Key key = new Counted.Key(base, dimension, query.interval());
        FacetCounter known = counters.containsKey(dimension)
                ? counters.get(dimension)
                : searcher.counted().find(key);
        if (known == null) {
            known = counter(dimension);
            toCount.add(known);
            fresh.put(key, known);
        }
        counters.put(dimension, known);
    }

    private FacetCounter counter(Dimension dimension) throws IOException {
        Ordinals ordinals = searcher.ordinals(dimension);
        if (!dimension.isDate()) {
            return RowCounter.ofValues(dimension, ordinals, searcher.columns());
        }
        ActiveRows active = ActiveRows.of(active(dimension));
        return active.opened().isEmpty()
                ? RowCounter.ofPeriods(dimension, ordinals, searcher.columns(), query.interval())
                : new DateCounter(dimension, ordinals, query.interval(), active.opened());
    }

    private List<Filter> active(Dimension dimension) {
        return query.selected().getOrDefault(dimension, List.of());
    }

    /** The facets, once the pass of the hits has ended. */
    List<Facet> facets() throws IOException {
        countOwn();
        keep();
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

    private void countOwn() throws IOException {
        for (Dimension dimension : query.facets()) {
            if (!active(dimension).isEmpty()) {
                Query base = searcher.rewrite(compiler.base(query, dimension));
                List<FacetCounter> own = new ArrayList<>();
                add(dimension, base, own);
                if (!own.isEmpty()) {
                    new CountingPass(own).run(searcher, base);
                }
            }
        }
    }

    /** Keeps what browsing asks for again: counts of all reports, or of those of one dimension's filters. */
    private void keep() {
        if (query.root() instanceof Filter.All
                && query.excluded().isEmpty()
                && query.selected().size() <= 1) {
            fresh.forEach((key, counter) -> {
                if (counter instanceof RowCounter) {
                    searcher.counted().keep(key, counter);
                }
            });
        }
    }

    private int hits(Dimension dimension, Filter row) throws IOException {
        Query narrowing = compiler.compile(row).orElse(MatchAllDocsQuery.INSTANCE);
        return searcher.countBoth(compiler.base(query, dimension), narrowing);
    }
}
