package io.dateline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as a report states it: a day, a month, a year, a longer or a vaguer stretch, or a day of a year that nobody stated. Its
 * value is written in EDTF (ISO 8601-2:2019, level 0 and the needed forms of level 1). Immutable.
 */
public final class EventDate implements Comparable<EventDate> {
    private final String edtf;
    private final Optional<Days> days;
    private final Precision precision;

    private EventDate(String edtf, Optional<Days> days, Precision precision) {
        this.edtf = edtf;
        this.days = days;
        this.precision = precision;
    }

    public static EventDate ofDay(LocalDate day) {
        return new EventDate(day.toString(), Optional.of(Days.of(day)), Precision.DAY);
    }

    public static EventDate ofMonth(YearMonth month) {
        return new EventDate(
                month.toString(), Optional.of(new Days(month.atDay(1), month.atEndOfMonth())), Precision.MONTH);
    }

    public static EventDate ofYear(int year) {
        Year y = Year.of(year);
        return new EventDate(
                "%04d".formatted(year), Optional.of(new Days(y.atDay(1), y.atDay(y.length()))), Precision.YEAR);
    }

    /** Reads EDTF; throws {@link IllegalArgumentException} with the text and what was expected where it is none. */
    public static EventDate parse(String edtf) {
        return find(edtf)
                .orElseThrow(() -> new IllegalArgumentException("'" + edtf
                        + "' is not a date: write it like 2010-06-12, 2010-06," + " 2010 or 2010-04/2010-06 (EDTF)"));
    }

    /** Reads EDTF, or finds that it is none. */
    public static Optional<EventDate> find(String edtf) {
        try {
            return Optional.of(
                    switch (edtf.length()) {
                        case 4 -> ofYear(Integer.parseInt(edtf));
                        case 7 -> ofMonth(YearMonth.parse(edtf));
                        default -> ofDay(LocalDate.parse(edtf));
                    });
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The value in EDTF. */
    public String edtf() {
        return edtf;
    }

    /** The days that the date spans; none where the year is unknown ({@code XXXX-04-07}). */
    public Optional<Days> days() {
        return days;
    }

    public Precision precision() {
        return precision;
    }

    @Override
    public int compareTo(EventDate other) {
        return edtf.compareTo(other.edtf);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventDate date && date.edtf.equals(edtf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edtf);
    }

    @Override
    public String toString() {
        return edtf;
    }
}
