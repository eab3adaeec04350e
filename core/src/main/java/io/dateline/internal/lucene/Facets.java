package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.Filter;
import io.dateline.search.Interval;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Counts facets by the facet law: every row counts the reports of the query narrowed by all filters but the dimension's own. One
 * pass serves all dimensions where the query has words; where it has none, each dimension with a filter of its own has a pass,
 * which the other filters keep short.
 */
final class Facets {
    private final ReportSearcher searcher;
    private final QueryCompiler compiler;
    private final SearchQuery query;
    private final Query hits;
    private final Map<Dimension, SegmentCounter> counters = new EnumMap<>(Dimension.class);
    private final Map<Counted.Key, SegmentCounter> fresh = new LinkedHashMap<>();
    private final List<SegmentCounter> passing = new ArrayList<>();

    /**
     * @param hits the query compiled and rewritten
     */
    Facets(ReportSearcher searcher, QueryCompiler compiler, SearchQuery query, Query hits) {
        this.searcher = searcher;
        this.compiler = compiler;
        this.query = query;
        this.hits = hits;
    }

    /** The pass that all reports of its base are to be shown to. */
    CountingPass pass() throws IOException {
        List<SegmentCounter> shared = new ArrayList<>();
        for (Dimension dimension : query.facets()) {
            if (active(dimension).isEmpty()) {
                add(dimension, hits, shared);
            }
        }
        return isSideways()
                ? CountingPass.of(searcher, base(), shared, sideways())
                : CountingPass.of(searcher, hits, shared);
    }

    private boolean isSideways() {
        return query.root().hasWords()
                && query.facets().stream()
                        .anyMatch(dimension -> !active(dimension).isEmpty());
    }

    /** The hits without the filters of all dimensions that are counted. */
    private Query base() throws IOException {
        SearchQuery without = query;
        for (Dimension dimension : query.facets()) {
            without = without.withoutFilter(dimension);
        }
        return searcher.rewrite(compiler.query(without));
    }

    private Sideways sideways() throws IOException {
        List<Sideways.Dimension> dimensions = new ArrayList<>();
        for (Dimension dimension : query.facets()) {
            if (!active(dimension).isEmpty() && !counters.containsKey(dimension)) {
                SegmentCounter counter = counter(dimension);
                counters.put(dimension, counter);
                passing.add(counter);
                Query own = compiler.compile(Filter.or(active(dimension))).orElse(MatchAllDocsQuery.INSTANCE);
                dimensions.add(new Sideways.Dimension(new Membership(searcher, own), counter));
            }
        }
        return new Sideways(dimensions);
    }

    private void add(Dimension dimension, Query base, List<SegmentCounter> toCount) throws IOException {
        Counted.Key key = new Counted.Key(
                base,
                dimension,
                query.interval(),
                ActiveRows.of(active(dimension)).opened());
        SegmentCounter known = counters.containsKey(dimension)
                ? counters.get(dimension)
                : searcher.counted().find(key);
        if (known == null) {
            known = counter(dimension);
            toCount.add(known);
            fresh.put(key, known);
        }
        counters.put(dimension, known);
    }

    private SegmentCounter counter(Dimension dimension) throws IOException {
        if (!dimension.isDate()) {
            return RowCounter.ofValues(dimension, searcher.ordinals(dimension), searcher.columns());
        }
        Interval interval = query.interval();
        ActiveRows active = ActiveRows.of(active(dimension));
        return active.opened().isEmpty()
                ? RowCounter.ofPeriods(dimension, searcher.ordinals(dimension, interval), searcher.columns(), interval)
                : new DateCounter(dimension, searcher.ordinals(dimension), interval, active.opened());
    }

    private List<Filter> active(Dimension dimension) {
        return query.selected().getOrDefault(dimension, List.of());
    }

    /** The facets, once the pass has ended. */
    List<Facet> facets() throws IOException {
        countOwn();
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : query.facets()) {
            SegmentCounter counter = counters.get(dimension);
            if (counter != null) {
                ActiveRows active = ActiveRows.of(active(dimension));
                facets.add(new FacetRows(
                                counter,
                                query.interval(),
                                searcher.names(dimension, counter.ordinals),
                                active,
                                (filter, without) -> hits(dimension, filter, without))
                        .facet(query.facetSize()));
            }
        }
        keep();
        return facets;
    }

    private void countOwn() throws IOException {
        for (Dimension dimension : query.facets()) {
            if (!counters.containsKey(dimension)) {
                Query base = searcher.rewrite(compiler.base(query, dimension));
                List<SegmentCounter> own = new ArrayList<>();
                add(dimension, base, own);
                if (!own.isEmpty()) {
                    CountingPass.of(searcher, base, own).run();
                }
            }
        }
    }

    /** Keeps what browsing asks for again: counts of all reports, or of those of one filter. The others can go. */
    private void keep() {
        boolean isBrowsing = query.excluded().isEmpty() && filters() <= 1;
        passing.forEach(SegmentCounter::release);
        fresh.forEach((key, counter) -> {
            if (!isBrowsing
                    || !(counter instanceof RowCounter)
                    || !searcher.counted().keep(key, counter)) {
                counter.release();
            }
        });
    }

    /** How many dimensions narrow the query; more than one where the query itself says more than a single value. */
    private int filters() {
        return query.selected().size()
                + switch (query.root()) {
                    case Filter.All all -> 0;
                    case Filter.Value value -> 1;
                    case Filter.During during -> 1;
                    default -> 2;
                };
    }

    private int hits(Dimension dimension, Filter row, List<String> without) throws IOException {
        return searcher.count(compiler.narrowed(query, dimension, row, without));
    }
}
