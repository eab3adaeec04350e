package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import io.dateline.search.Filter;
import io.dateline.search.Interval;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facet law, on random reports that come, change and go, against counting by hand. */
class FacetLawTest {
    static final int ALL = 10_000;
    private static final Comparator<FacetRow> ORDER =
            Comparator.comparingInt(FacetRow::count).reversed().thenComparing(FacetRow::id);

    private final Random random = RandomReports.seeded();
    private final RandomReports make = new RandomReports(random);
    private final RandomQueries ask = new RandomQueries(random);
    private final Map<String, TaggedReport> held = new TreeMap<>();

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void fill() throws Exception {
        store = Store.openForWriting(folder.resolve("archive"), "test");
        for (int step = 0; step < 300; step++) {
            change();
            if (random.nextInt(60) == 0) {
                store.commit(); // ends a segment
            }
        }
        store.commit();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void change() throws Exception {
        String id = "r" + random.nextInt(180);
        if (held.containsKey(id) && random.nextBoolean()) {
            held.remove(id);
            store.deleteReport(id);
        } else {
            TaggedReport report = make.next(id);
            held.put(id, report);
            store.put(report);
        }
    }

    @Test
    void aRowCountsWhatAClickFindsAndTheOwnFiltersDoNotNarrow() throws Exception {
        for (int round = 0; round < 60; round++) {
            SearchQuery query = ask.query();
            SearchResult found = search(query);
            assertThat(found.total())
                    .as(query.toString())
                    .isEqualTo(oracle().find(query).size());
            for (Facet facet : found.facets()) {
                checkRows(query, facet);
                checkRest(query, facet);
            }
        }
    }

    private Oracle oracle() {
        return new Oracle(held.values());
    }

    private SearchResult search(SearchQuery query) throws Exception {
        return store.search(query, "", List.of());
    }

    private void checkRows(SearchQuery query, Facet facet) throws Exception {
        Dimension dimension = facet.dimension();
        List<TaggedReport> base = oracle().base(query, dimension);
        for (FacetRow row : facet.rows()) {
            Filter click = Oracle.row(dimension, row.id());
            long byHand = base.stream()
                    .filter(report -> Oracle.matches(click, report))
                    .count();
            assertThat((long) row.count()).as("%s of %s", row, query).isEqualTo(byHand);
        }
        if (!facet.rows().isEmpty()) {
            FacetRow row = make.pick(facet.rows());
            SearchQuery clicked = query.withoutFilter(dimension).withFilter(dimension, Oracle.row(dimension, row.id()));
            assertThat(search(clicked).total()).as("a click on %s", row).isEqualTo(row.count());
        }
        assertThat(facet.rows()).isSortedAccordingTo(ORDER);
        assertThat(facet.total()).isEqualTo(facet.rows().size());
    }

    private void checkRest(SearchQuery query, Facet facet) {
        Dimension dimension = facet.dimension();
        List<TaggedReport> base = oracle().base(query, dimension);
        assertThat(facet.missing()).isEqualTo((int) base.stream()
                .filter(report -> Oracle.isMissing(dimension, report))
                .count());
        List<FacetRow> level = facet.rows().stream()
                .filter(row -> !dimension.isDate() || isOfInterval(row, query.interval()))
                .toList();
        long inNone = base.stream()
                .filter(report -> !Oracle.isMissing(dimension, report))
                .filter(report ->
                        level.stream().noneMatch(row -> Oracle.matches(Oracle.row(dimension, row.id()), report)))
                .count();
        assertThat((long) facet.coarser()).as("coarser of %s", facet).isEqualTo(inNone);
        for (FacetRow row : facet.rows()) {
            if (dimension.isDate() && isOpenedUp(row, query.interval())) {
                checkBelow(base, facet, row);
            } else if (dimension.isDate() && !isOfInterval(row, query.interval())) {
                checkWithin(base, facet, row, query.interval());
            }
        }
    }

    /** A year that nobody stated is in no decade, and is a row beside them. */
    private static boolean isOfInterval(FacetRow row, Interval interval) {
        return DateRows.level(row.id()).orElseThrow() == interval
                || interval == Interval.DECADE && row.id().equals("XXXX");
    }

    private static boolean isOpenedUp(FacetRow row, Interval interval) {
        return DateRows.level(row.id()).orElseThrow().compareTo(interval) >= 0;
    }

    /** So does an active period that is longer than the rows are. */
    private static void checkWithin(List<TaggedReport> base, Facet facet, FacetRow longer, Interval interval) {
        Dimension dimension = facet.dimension();
        List<String> within = DateRows.within(longer.id(), interval).toList();
        long inNone = base.stream()
                .filter(report -> Oracle.matches(Oracle.row(dimension, longer.id()), report))
                .filter(report -> within.stream()
                        .noneMatch(id -> Values.rows(dimension, report).contains(id)))
                .count();
        assertThat((long) longer.coarser())
                .as("coarser of %s in %s", longer, facet)
                .isEqualTo(inNone);
    }

    /** A period that is opened up says how many of its reports are in none of the rows below it. */
    private static void checkBelow(List<TaggedReport> base, Facet facet, FacetRow parent) {
        Dimension dimension = facet.dimension();
        List<FacetRow> below = facet.rows().stream()
                .filter(row -> dimension.isDate() && !row.id().equals(parent.id()))
                .filter(row -> DateRows.parent(row.id()).equals(parent.id()))
                .toList();
        if (below.isEmpty()) {
            return;
        }
        long inNone = base.stream()
                .filter(report -> Oracle.matches(Oracle.row(dimension, parent.id()), report))
                .filter(report ->
                        below.stream().noneMatch(row -> Oracle.matches(Oracle.row(dimension, row.id()), report)))
                .count();
        assertThat((long) parent.coarser())
                .as("coarser of %s in %s", parent, facet)
                .isEqualTo(inNone);
    }

    @Test
    void aPeriodIsOpenedUpAlsoWhereAllReportsWereCountedBefore() throws Exception {
        SearchQuery all = SearchQuery.parse("").withFacets(Dimension.DATE).withInterval(Interval.YEAR);
        SearchQuery narrowed = all.withFilter(Dimension.DATE, Oracle.row(Dimension.DATE, "2010-04"));
        List<Facet> first = search(narrowed).facets();
        search(all);
        assertThat(search(narrowed).facets()).isEqualTo(first);
        assertThat(search(all).facets()).isNotEqualTo(first);
    }

    @Test
    void anActivePeriodThatIsLongerThanTheRowsSaysWhatIsInNoneOfThem() throws Exception {
        SearchQuery years = SearchQuery.parse("")
                .withFacets(Dimension.DATE)
                .withInterval(Interval.YEAR)
                .withFacetSize(ALL);
        int coarser = 0;
        for (FacetRow year : search(years).facets().getFirst().rows()) {
            SearchQuery months = years.withInterval(Interval.MONTH)
                    .withFilter(Dimension.DATE, Oracle.row(Dimension.DATE, year.id()));
            Facet facet = search(months).facets().getFirst();
            checkRest(months, facet);
            coarser += facet.rows().stream()
                    .filter(row -> row.id().equals(year.id()))
                    .mapToInt(FacetRow::coarser)
                    .sum();
        }
        assertThat(coarser).isPositive();
    }

    @Test
    void theDaysOfAnActiveMonthAreRowsAlsoWhereMonthsAre() throws Exception {
        SearchQuery months = SearchQuery.parse("")
                .withFacets(Dimension.DATE)
                .withInterval(Interval.MONTH)
                .withFacetSize(ALL);
        FacetRow month = search(months).facets().getFirst().rows().getFirst();
        SearchQuery narrowed = months.withFilter(Dimension.DATE, Oracle.row(Dimension.DATE, month.id()));
        Facet facet = search(narrowed).facets().getFirst();
        checkRows(narrowed, facet);
        checkRest(narrowed, facet);
        assertThat(facet.rows()).anyMatch(row -> row.id().startsWith(month.id() + "-"));
    }

    @Test
    void aShortFacetShowsTheHighestRowsOfTheWholeOne() throws Exception {
        for (int round = 0; round < 20; round++) {
            SearchQuery query =
                    SearchQuery.of(ask.root()).withFacets(Dimension.values()).withFacetSize(ALL);
            List<Facet> whole = search(query).facets();
            List<Facet> brief = search(query.withFacetSize(2)).facets();
            for (int i = 0; i < whole.size(); i++) {
                List<FacetRow> rows = whole.get(i).rows();
                assertThat(brief.get(i).rows()).isEqualTo(rows.subList(0, Math.min(2, rows.size())));
                assertThat(brief.get(i).total()).isEqualTo(rows.size());
            }
        }
    }

    @Test
    void everyValueOfAReportIsARow() throws Exception {
        Map<String, Integer> byHand = new HashMap<>();
        held.values()
                .forEach(report ->
                        report.findings().actors().forEach(actor -> byHand.merge(actor.id(), 1, Integer::sum)));
        Map<String, Integer> counted = new HashMap<>();
        search(SearchQuery.of(new Filter.All()).withFacets(Dimension.ACTOR).withFacetSize(ALL))
                .facets()
                .getFirst()
                .rows()
                .forEach(row -> counted.put(row.id(), row.count()));
        assertThat(counted).isEqualTo(byHand);
    }

    @Test
    void anActiveRowStaysWithACountOfNone() throws Exception {
        SearchQuery query = SearchQuery.of(new Filter.All())
                .withFacets(Dimension.COUNTRY, Dimension.DATE)
                .withFilter(Dimension.COUNTRY, Oracle.row(Dimension.COUNTRY, "ZZ"))
                .withFilter(Dimension.DATE, Oracle.row(Dimension.DATE, "1812-09-07"));
        for (Facet facet : search(query).facets()) {
            assertThat(facet.rows().stream().filter(FacetRow::active))
                    .singleElement()
                    .satisfies(row -> assertThat(row.count()).isZero());
        }
    }

    @Test
    void nothingIsWrongWithTheStoreAfterwards() throws Exception {
        assertThat(store.verify()).allSatisfy(problem -> assertThat(problem).endsWith("but not in the ledger"));
    }
}
