package io.dateline.benchmarks.facets;

import io.dateline.internal.lucene.MeasuredEngine;
import io.dateline.internal.lucene.Periods;
import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;

/** Lucene's facets over sorted-set doc values, used as its documentation has it: all dimensions in one field. */
public final class LuceneFacets implements Contender {
    private static final int HITS = 10;
    private static final FacetsConfig CONFIG = config();

    private final MeasuredEngine engine;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;

    public LuceneFacets(MeasuredEngine engine) throws IOException {
        this.engine = engine;
        this.searcher = new IndexSearcher(engine.reader());
        this.state = new DefaultSortedSetDocValuesReaderState(engine.reader(), CONFIG);
    }

    private static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        Question.FACETS.forEach(dimension -> config.setMultiValued(dimension.id(), true));
        return config;
    }

    /** Adds the facets of a report to its document. */
    static Document faceted(TaggedReport report, Document document) throws IOException {
        report.findings().countries().stream().map(Country::code).forEach(add(document, Dimension.COUNTRY));
        report.findings().actors().stream().map(Actor::id).forEach(add(document, Dimension.ACTOR));
        Periods.of(report, Dimension.DATE, Interval.MONTH).forEach(add(document, Dimension.DATE));
        return CONFIG.build(document);
    }

    private static java.util.function.Consumer<String> add(Document document, Dimension dimension) {
        return value -> document.add(new SortedSetDocValuesFacetField(dimension.id(), value));
    }

    @Override
    public String name() {
        return "Lucene's facets";
    }

    @Override
    public Answer answer(Question question, Task task) throws IOException {
        Query base = engine.compiled(io.dateline.search.SearchQuery.of(question.base(task)));
        return switch (task) {
            case TOP -> answer(searcher.search(base, HITS));
            case NEWEST -> answer(searcher.search(base, HITS, engine.newest()));
            case FACETS -> faceted(base);
            case SIDEWAYS -> sideways(base, question.country());
        };
    }

    private static Answer answer(TopDocs found) {
        return new Answer(found.totalHits.value(), documents(found), Map.of());
    }

    private Answer faceted(Query query) throws IOException {
        var found = FacetsCollectorManager.search(searcher, query, HITS, new FacetsCollectorManager());
        Facets counted = new SortedSetDocValuesFacetCounts(state, found.facetsCollector());
        int total = found.facetsCollector().getMatchingDocs().stream()
                .mapToInt(segment -> segment.totalHits())
                .sum();
        return new Answer(total, documents(found.topDocs()), rows(counted));
    }

    private Answer sideways(Query base, String country) throws IOException {
        DrillDownQuery query = new DrillDownQuery(CONFIG, base);
        query.add(Dimension.COUNTRY.id(), country);
        var found = new DrillSideways(searcher, CONFIG, state).search(query, HITS);
        return new Answer(found.hits.totalHits.value(), documents(found.hits), rows(found.facets));
    }

    private static List<Integer> documents(TopDocs found) {
        return Arrays.stream(found.scoreDocs).map(hit -> hit.doc).toList();
    }

    private static Map<Dimension, List<Answer.Row>> rows(Facets counted) throws IOException {
        Map<Dimension, List<Answer.Row>> rows = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Question.FACETS) {
            rows.put(dimension, rows(counted.getTopChildren(Question.ROWS, dimension.id())));
        }
        return rows;
    }

    private static List<Answer.Row> rows(FacetResult facet) {
        List<Answer.Row> rows = new ArrayList<>();
        for (LabelAndValue row : facet == null ? new LabelAndValue[0] : facet.labelValues) {
            rows.add(new Answer.Row(row.label, row.value.longValue()));
        }
        return rows;
    }
}
