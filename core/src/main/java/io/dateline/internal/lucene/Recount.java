package io.dateline.internal.lucene;

import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.Interval;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/**
 * One facet counted by reading every report, to be held against what the engine counts and finds. Takes four bytes for each row that
 * the archive has.
 */
final class Recount {
    private final Dimension dimension;
    private final Interval interval;
    private final Ordinals ordinals;
    private final int[] counts;
    private int missing;
    private int coarser;

    Recount(ReportSearcher searcher, Dimension dimension, Interval interval) throws IOException {
        this.dimension = dimension;
        this.interval = interval;
        this.ordinals = searcher.ordinals(dimension);
        this.counts = new int[ordinals.size()];
    }

    void add(TaggedReport tagged) throws IOException {
        SortedSet<String> all = Values.rows(dimension, tagged);
        boolean isInARow = false;
        for (String row : all) {
            isInARow |= isShown(row);
            Optional<Integer> number = isShown(row) ? ordinals.find(row) : Optional.empty();
            if (number.isPresent()) {
                counts[number.get()]++;
            }
        }
        missing += all.isEmpty() ? 1 : 0;
        coarser += all.isEmpty() || isInARow ? 0 : 1;
    }

    /** Of a date dimension rows of one length are shown. */
    private boolean isShown(String row) {
        return !dimension.isDate()
                || DateRows.level(row).equals(Optional.of(interval))
                || (interval == Interval.DECADE && row.equals(DateRows.UNKNOWN));
    }

    /** Tells where the engine counts or finds something else, each in a sentence. */
    void compare(ReportSearcher searcher, Consumer<String> problems) throws IOException {
        Facet counted = counted(searcher);
        tell("reports without " + dimension.id(), counted.missing(), missing, problems);
        tell("reports in none of the rows of " + name(), counted.coarser(), coarser, problems);
        Map<String, Integer> byRow = new HashMap<>();
        counted.rows().forEach(row -> byRow.put(row.id(), row.count()));
        for (int number = 0; number < counts.length; number++) {
            String row = ordinals.value(number);
            tell(name() + " " + row, Objects.requireNonNullElse(byRow.remove(row), 0), counts[number], problems);
            if (isShown(row)) {
                tellHits(
                        row,
                        searcher.count(new TermQuery(new Term(Schema.rows(dimension), Schema.term(row)))),
                        counts[number],
                        problems);
            }
        }
        byRow.forEach((row, count) -> tell(name() + " " + row, count, 0, problems));
    }

    private Facet counted(ReportSearcher searcher) throws IOException {
        SearchQuery all = SearchQuery.parse("")
                .withFacets(dimension)
                .withFacetSize(Integer.MAX_VALUE)
                .withInterval(interval)
                .withPage(0, 0);
        ReportAnalyzer analyzer = new ReportAnalyzer();
        return new Searching(searcher, analyzer)
                .find(all, searcher.compiler(all, analyzer))
                .facets()
                .getFirst();
    }

    private String name() {
        return dimension.isDate() ? dimension.id() + " by " + interval.name().toLowerCase(Locale.ROOT) : dimension.id();
    }

    private static void tell(String what, int counted, int there, Consumer<String> problems) {
        if (counted != there) {
            problems.accept("the facet counts " + counted + " of " + what + ", but there are " + there);
        }
    }

    private void tellHits(String row, int hits, int there, Consumer<String> problems) {
        if (hits != there) {
            problems.accept(
                    "a search for " + dimension.id() + " " + row + " finds " + hits + ", but there are " + there);
        }
    }
}
