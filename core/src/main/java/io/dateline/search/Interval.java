package io.dateline.search;

/** How long the rows of a date facet are, from coarse to fine. */
public enum Interval {
    DECADE,
    YEAR,
    MONTH,
    DAY
}
