package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Country;
import io.dateline.model.Findings;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import io.dateline.search.TextField;
import io.dateline.search.ValueField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many threads search while reports come and go. Every report has one country, one language that goes with the country, and one
 * source, so that each answer tells by itself whether it obeys the facet law: whatever state of the archive it is of, the rows of a
 * facet add up, and the row of a filter counts what the filter finds. {@code -Ddateline.load=100000} writes so many reports.
 */
class SearchWhileWritingTest {
    private static final int REPORTS = Integer.getInteger("dateline.load", 1_500);
    private static final int THREADS = 32;
    private static final List<String> COUNTRIES = List.of("KG", "UZ", "FR", "RU", "GB");
    private static final Map<String, String> LANGUAGES =
            Map.of("KG", "ky", "UZ", "uz", "FR", "fr", "RU", "ru", "GB", "en");
    private static final Filter OSH = new Filter.Word(TextField.TEXT, "osh");

    @TempDir
    private Path folder;

    @Test
    void everyAnswerObeysTheFacetLaw() throws Exception {
        AtomicBoolean isWriting = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Store store = Store.openForWriting(folder.resolve("archive"), "test")) {
            List<Future<Integer>> searching = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                searching.add(threads.submit(() -> searchWhile(store, isWriting, first)));
            }
            write(store);
            isWriting.set(false);
            for (Future<Integer> each : searching) {
                assertThat(each.get()).isPositive();
            }
            assertThat(check(store, SearchQuery.of(new Filter.All()))).isEqualTo(REPORTS - (REPORTS + 2) / 3);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Every third report goes again, some time after it came. */
    private static void write(Store store) throws Exception {
        int behind = 0;
        for (int i = 0; i < REPORTS; i++) {
            store.put(report(i));
            if (i % 100 == 99) {
                store.refresh();
                for (; behind < i - 50; behind += 3) {
                    store.deleteReport("r" + behind);
                }
            }
        }
        for (; behind < REPORTS; behind += 3) {
            store.deleteReport("r" + behind);
        }
        store.commit();
    }

    private static TaggedReport report(int number) {
        String country = COUNTRIES.get(Integer.numberOfTrailingZeros(number + 1) % COUNTRIES.size());
        Report report = new Report(
                "r" + number,
                "",
                number % 4 == 0 ? "violence in osh" : "the summit",
                Publication.UNKNOWN,
                LANGUAGES.getOrDefault(country, ""),
                "text",
                Optional.of("source " + number % 7),
                Optional.empty(),
                List.of("r" + number),
                Map.of());
        Country found = new Country(country, country, 1, 1);
        return new TaggedReport(report, new Findings(List.of(found), List.of(), List.of(), List.of(), List.of()));
    }

    private static int searchWhile(Store store, AtomicBoolean isWriting, int first) throws Exception {
        int searches = 0;
        while (isWriting.get() || searches == 0) {
            int which = first + searches++;
            SearchQuery query = SearchQuery.of(which % 2 == 0 ? OSH : new Filter.All());
            check(store, which % 3 == 0 ? query : narrowed(query, COUNTRIES.get(which % COUNTRIES.size())));
        }
        return searches;
    }

    private static SearchQuery narrowed(SearchQuery query, String country) {
        return query.withFilter(Dimension.COUNTRY, new Filter.Value(ValueField.COUNTRY, country))
                .withFilter(Dimension.SOURCE, new Filter.Value(ValueField.SOURCE, "source 3"))
                .withFilter(Dimension.SOURCE, new Filter.Value(ValueField.SOURCE, "source 4"));
    }

    /** Checks an answer by itself; gives its total. */
    private static int check(Store store, SearchQuery query) throws Exception {
        SearchResult found =
                store.search(query.withFacets(Dimension.COUNTRY, Dimension.LANGUAGE, Dimension.SOURCE), "", List.of());
        Map<Dimension, Facet> facets =
                found.facets().stream().collect(Collectors.toMap(Facet::dimension, Function.identity()));
        for (Facet facet : facets.values()) {
            List<Filter> own = query.selected().getOrDefault(facet.dimension(), List.of());
            int shown = facet.rows().stream()
                    .filter(row -> own.isEmpty() || row.active())
                    .mapToInt(FacetRow::count)
                    .sum();
            assertThat(shown).as("%s of %s", facet, query).isEqualTo(found.total());
        }
        if (query.selected().isEmpty()) {
            checkLanguages(facets);
        }
        return found.total();
    }

    /** A language has as many reports as its country. */
    private static void checkLanguages(Map<Dimension, Facet> facets) {
        Map<String, Integer> languages = Objects.requireNonNull(facets.get(Dimension.LANGUAGE)).rows().stream()
                .collect(Collectors.toMap(FacetRow::id, FacetRow::count));
        for (FacetRow row :
                Objects.requireNonNull(facets.get(Dimension.COUNTRY)).rows()) {
            assertThat(languages.get(LANGUAGES.get(row.id()))).isEqualTo(row.count());
        }
    }
}
