package io.dateline.benchmarks;

/** What kind of query is measured. */
public enum QueryClass {
    /** One word that few reports hold. */
    RARE,
    /** One word that about a third of the reports hold. */
    COMMON,
    /** A common and a middling word, both of which must match. */
    SEVERAL,
    /** Two words side by side. */
    PHRASE,
    /** A middling word and a country beside it as a filter. */
    COUNTRY,
    ACTOR,
    /** A middling word and a year. */
    DATE
}
