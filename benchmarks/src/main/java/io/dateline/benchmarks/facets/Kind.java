package io.dateline.benchmarks.facets;

/** What kind of query is measured, by the share of the reports that each of its words is in. */
public enum Kind {
    T_HI("a common word", 0.12),
    T_MED("a middling word", 0.01),
    T_LOW("a rare word", 0.00024),
    AND2("two words, both", 0.026),
    OR3("three words, any", 0.043),
    PHR("two words side by side", 0.0008),
    T_CTRY("a word and a country", 0.026),
    T_DATE("a common word and a year", 0.12),
    BROWSE("a country alone", 0);

    private final String words;
    private final double share;

    Kind(String words, double share) {
        this.words = words;
        this.share = share;
    }

    public String words() {
        return words;
    }

    double share() {
        return share;
    }
}
