package io.dateline.extract;

/** A stretch of time that dates are counted in. */
enum DateUnit {
    HOUR,
    DAY,
    /** Monday to Sunday. */
    WEEK,
    /** Saturday and Sunday. */
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
}
