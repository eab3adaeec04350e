package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import io.dateline.search.Interval;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pairs of a random archive and a random query: all rows of all facets are those that counting by hand gives, and a click finds what
 * the row counted. {@code -Ddateline.law=10000} tries so many pairs; the archives change, lose reports and are refreshed between the
 * queries.
 */
class FacetLawOfManyTest {
    private static final int PAIRS = Integer.getInteger("dateline.law", 120);
    private static final int QUERIES_OF_AN_ARCHIVE = 40;

    private final Random random = RandomReports.seeded();
    private final RandomReports make = new RandomReports(random);
    private final RandomQueries ask = new RandomQueries(random);

    @TempDir
    private Path folder;

    @Test
    void countsAndClicksAreThoseOfCountingByHand() throws Exception {
        for (int pair = 0; pair < PAIRS; pair += QUERIES_OF_AN_ARCHIVE) {
            try (Store store = Store.openForWriting(folder.resolve("archive" + pair), "test")) {
                Map<String, TaggedReport> held = new TreeMap<>();
                int ids = 1 + random.nextInt(150);
                for (int query = 0; query < QUERIES_OF_AN_ARCHIVE; query++) {
                    change(store, held, ids, random.nextInt(query == 0 ? 2 * ids : 12));
                    check(store, new Oracle(held.values()), ask.query());
                }
            }
        }
    }

    private void change(Store store, Map<String, TaggedReport> held, int ids, int changes) throws IOException {
        for (int i = 0; i < changes; i++) {
            String id = "r" + random.nextInt(ids);
            if (random.nextInt(3) == 0) {
                held.remove(id);
                store.deleteReport(id);
            } else {
                TaggedReport report = make.next(id);
                held.put(id, report);
                store.put(report);
            }
        }
        if (random.nextBoolean()) {
            store.commit();
        } else {
            store.refresh();
        }
    }

    private void check(Store store, Oracle oracle, SearchQuery query) throws IOException {
        SearchResult found = store.search(query, "", List.of());
        assertThat(found.total())
                .as(query.toString())
                .isEqualTo(oracle.find(query).size());
        for (Facet facet : found.facets()) {
            List<TaggedReport> base = oracle.base(query, facet.dimension());
            checkCounts(query, facet, base);
            checkRows(query, facet, base);
            checkClick(store, query, facet);
        }
    }

    private static void checkCounts(SearchQuery query, Facet facet, List<TaggedReport> base) {
        for (FacetRow row : facet.rows()) {
            long byHand = base.stream()
                    .filter(report -> Oracle.matches(Oracle.row(facet.dimension(), row.id()), report))
                    .count();
            assertThat((long) row.count()).as("%s of %s", row, query).isEqualTo(byHand);
        }
    }

    /** No row is left out; a dimension of dates with filters of its own has more rows than those of one length. */
    private static void checkRows(SearchQuery query, Facet facet, List<TaggedReport> base) {
        Dimension dimension = facet.dimension();
        if (dimension.isDate() && query.selected().containsKey(dimension)) {
            return;
        }
        List<String> shown = new ArrayList<>();
        facet.rows().stream().filter(row -> row.count() > 0).forEach(row -> shown.add(row.id()));
        assertThat(shown)
                .as("%s of %s", dimension, query)
                .containsExactlyInAnyOrderElementsOf(rows(dimension, query.interval(), base));
    }

    private static List<String> rows(Dimension dimension, Interval interval, List<TaggedReport> base) {
        return base.stream()
                .flatMap(report -> Values.rows(dimension, report).stream())
                .filter(row -> !dimension.isDate() || isRow(row, interval))
                .distinct()
                .toList();
    }

    private static boolean isRow(String row, Interval interval) {
        return DateRows.level(row).equals(Optional.of(interval))
                || interval == Interval.DECADE && row.equals(DateRows.UNKNOWN);
    }

    private void checkClick(Store store, SearchQuery query, Facet facet) throws IOException {
        if (facet.rows().isEmpty()) {
            return;
        }
        Dimension dimension = facet.dimension();
        FacetRow row = make.pick(facet.rows());
        SearchQuery clicked = query.withoutFilter(dimension).withFilter(dimension, Oracle.row(dimension, row.id()));
        assertThat(store.search(clicked.withPage(0, 0).withFacets(), "", List.of())
                        .total())
                .as("a click on %s of %s", row, query)
                .isEqualTo(row.count());
    }
}
