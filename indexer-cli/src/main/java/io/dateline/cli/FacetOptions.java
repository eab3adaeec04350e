package io.dateline.cli;

import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import io.dateline.search.SearchQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which facets, and how much of them. */
final class FacetOptions {
    String facets = "country,actor,date";
    int size = 10;
    Interval interval = Interval.YEAR;

    void declare(Arguments takes) {
        takes.option(
                String.class,
                "--facets",
                "FIELDS",
                "Which facets to count: country, about, place, actor, role, date, published, source, "
                        + "language, kind, by commas; or none (country,actor,date).",
                given -> facets = given);
        takes.option(Integer.class, "--facet-size", "N", "How many rows a facet shows (10).", given -> size = given);
        takes.option(
                Interval.class,
                "--facet-interval",
                "decade|year|month|day",
                "How long the rows of date facets are (year).",
                given -> interval = given);
    }

    SearchQuery apply(SearchQuery query) {
        return query.withFacets(dimensions()).withFacetSize(atLeastOne(size)).withInterval(interval);
    }

    static int atLeastOne(int size) {
        if (size < 1) {
            throw new UsageException("--facet-size " + size + ": at least 1");
        }
        return size;
    }

    private List<Dimension> dimensions() {
        return facets.equals("none")
                ? List.of()
                : Arrays.stream(facets.split(","))
                        .map(name -> dimension(name.strip()))
                        .distinct()
                        .toList();
    }

    /** A facet by its name. */
    static Dimension dimension(String name) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.id().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageException("no facet '" + name + "': there are " + names()));
    }

    private static String names() {
        return Arrays.stream(Dimension.values()).map(Dimension::id).collect(Collectors.joining(", "));
    }
}
