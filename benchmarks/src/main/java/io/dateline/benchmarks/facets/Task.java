package io.dateline.benchmarks.facets;

/** What is asked of a query's reports; always the first ten of them. */
public enum Task {
    TOP("the best ten"),
    FACETS("the best ten and three facets"),
    SIDEWAYS("the same with a country as a filter that does not narrow its own facet"),
    NEWEST("the newest ten");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean hasFacets() {
        return this == FACETS || this == SIDEWAYS;
    }
}
