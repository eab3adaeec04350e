package io.dateline.internal.lucene;

import io.dateline.search.ActorRow;
import io.dateline.search.ActorsQuery;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import io.dateline.search.ValueField;
import io.dateline.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Lists the actors of the reports that a query finds: which ones by the facet's numbers, then what those reports say of them. */
record ActorListing(ReportSearcher searcher, Query reports, ActorsQuery asked) {
    /** So many actors are looked into at a time, at least: a type is known only then. */
    private static final int BATCH = 1_000;

    /** Of the actors whose names begin so, so many with the most frequent names are listed. */
    private static final int MOST_COMPLETED = 1_000;

    private static final Comparator<ActorRow> BY_COUNT =
            Comparator.comparingInt(ActorRow::reports).reversed().thenComparing(ActorRow::id);
    private static final Comparator<ActorRow> BY_NAME = Comparator.<ActorRow, String>comparing(
                    row -> Folding.fold(row.name()))
            .thenComparing(ActorRow::id);

    List<ActorRow> rows() throws IOException {
        List<String> ids = asked.prefix().isPresent() ? beginning(asked.prefix().get()) : inOrder();
        List<ActorRow> rows = new ArrayList<>();
        int size = Math.max(BATCH, asked.limit());
        boolean whole = asked.prefix().isPresent() || asked.order() == ActorsQuery.Order.NAME;
        for (int from = 0; from < ids.size() && (whole || rows.size() < asked.limit()); from += size) {
            rows.addAll(look(ids.subList(from, Math.min(ids.size(), from + size))));
            rows.sort(asked.order() == ActorsQuery.Order.NAME ? BY_NAME : BY_COUNT);
            rows = new ArrayList<>(rows.subList(0, Math.min(rows.size(), asked.limit())));
        }
        return List.copyOf(rows);
    }

    private List<String> beginning(String prefix) throws IOException {
        return new ActorNames(searcher).beginning(prefix, MOST_COMPLETED);
    }

    /** All actors of the reports, those of most reports first. */
    private List<String> inOrder() throws IOException {
        RowCounter counter =
                RowCounter.ofValues(Dimension.ACTOR, searcher.ordinals(Dimension.ACTOR), searcher.columns());
        CountingPass.of(searcher, reports, List.of(counter)).run();
        List<String> ids = new ArrayList<>();
        for (int ordinal : IntStream.range(0, counter.tally.rows())
                .filter(each -> counter.tally.count(each) > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer each) -> counter.tally.count(each))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList()) {
            ids.add(counter.ordinals.value(ordinal));
        }
        return ids;
    }

    private List<ActorRow> look(List<String> ids) throws IOException {
        ActorTally tally = new ActorTally(searcher.getIndexReader(), new HashSet<>(ids));
        searcher.collect(narrowed(ids), tally);
        return tally.rows()
                .filter(row -> asked.type().isEmpty() || asked.type().equals(Optional.of(row.type())))
                .toList();
    }

    /** What all reports say of some actors. */
    static Map<String, ActorRow> rows(ReportSearcher searcher, List<String> ids) throws IOException {
        ActorListing all = new ActorListing(
                searcher, MatchAllDocsQuery.INSTANCE, ActorsQuery.of(SearchQuery.of(new Filter.All())));
        Map<String, ActorRow> rows = new HashMap<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            all.look(ids.subList(from, Math.min(ids.size(), from + BATCH))).forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    private Query narrowed(List<String> ids) {
        List<BytesRef> terms = ids.stream().map(Schema::term).toList();
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(reports, Occur.FILTER)
                .add(new TermInSetQuery(ValueField.ACTOR.id(), terms), Occur.FILTER)
                .build());
    }
}
