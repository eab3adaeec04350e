package io.dateline.model;

/** How much of a date is stated, from fine to coarse. */
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    QUARTER,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY,
    /** From one date to another; as coarse as its length. */
    INTERVAL
}
