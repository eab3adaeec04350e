package io.dateline.search;

/** How long the rows of a date facet are. */
public enum Interval {
    YEAR,
    MONTH,
    DAY
}
