package io.dateline.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of days, both ends included, in the proleptic ISO calendar and without a time zone.
 *
 * @param first the first day; {@link LocalDate#MIN} where the span has no beginning
 * @param last the last day, not before the first; {@link LocalDate#MAX} where the span has no end
 */
public record Days(LocalDate first, LocalDate last) {
    /** Every day there is. */
    public static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last: " + last + " is before the first day, " + first);
        }
    }

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** The number of days, at least 1; {@link Long#MAX_VALUE} where an end is open. */
    public long length() {
        return isOpen() ? Long.MAX_VALUE : ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean isOpen() {
        return first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX);
    }

    public boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    public boolean contains(Days other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }

    /**
     * The one rule by which a date of a report is counted, in filters and in facet rows alike: it counts for a period that it
     * overlaps and than which it is no longer. "April 2010" counts for April and for 2010, not for the 7th.
     */
    public boolean countsFor(Days period) {
        return overlaps(period) && length() <= period.length();
    }
}
