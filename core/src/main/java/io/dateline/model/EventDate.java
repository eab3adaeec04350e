package io.dateline.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date as a report states it: a day, a month, a year, a longer or a vaguer stretch, or a day of a year that nobody stated. Its
 * value is written in EDTF (ISO 8601-2:2019), years 0000 to 9999:
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><td>{@code 2010-06-12}, {@code 2010-06}, {@code 2010}</td><td>a day, a month, a year</td></tr>
 * <tr><td>{@code 2010-06-12T14:30:00Z}</td><td>read as its day, as written</td></tr>
 * <tr><td>{@code 2010-21} to {@code 2010-24}</td><td>a {@link Season}</td></tr>
 * <tr><td>{@code 2010-33} to {@code 2010-36}, {@code 2010-40}, {@code 2010-41}</td><td>a quarter, a half of a year</td></tr>
 * <tr><td>{@code 201X}, {@code 20XX}</td><td>a decade, a century</td></tr>
 * <tr><td>{@code 2010-XX}, {@code 2010-XX-XX}, {@code 2010-06-XX}</td><td>a month or day that is not stated</td></tr>
 * <tr><td>{@code XXXX-06-12}, {@code XXXX-06}, {@code XXXX}</td><td>in a year that is not stated</td></tr>
 * <tr><td>{@code 2010-04/2010-06}, {@code 2010/..}, {@code ../2010}, {@code 2010/}, {@code /2010}</td><td>from one date to
 * another, which may be open or unknown</td></tr>
 * <tr><td>{@code 2010~}, {@code 2010-06?}, {@code 2010%}</td><td>with a {@link Qualifier}</td></tr>
 * </table>
 *
 * <p>Ordered by first day, then by last day, then by the text, dates of unknown years last. Immutable.
 */
public final class EventDate implements Comparable<EventDate> {
    private static final Comparator<EventDate> ORDER = Comparator.comparing(
                    (EventDate date) -> date.days.map(Days::first).orElse(LocalDate.MAX))
            .thenComparing(date -> date.days.map(Days::last).orElse(LocalDate.MAX))
            .thenComparing(date -> date.days.isEmpty())
            .thenComparing(EventDate::edtf);

    private final String edtf;
    private final Optional<Days> days;
    private final Precision precision;
    private final Optional<Qualifier> qualifier;

    private EventDate(String edtf, Optional<Days> days, Precision precision, Optional<Qualifier> qualifier) {
        this.edtf = edtf;
        this.days = days;
        this.precision = precision;
        this.qualifier = qualifier;
    }

    static EventDate of(String edtf, Days days, Precision precision) {
        return new EventDate(edtf, Optional.of(days), precision, Optional.empty());
    }

    static EventDate ofUnknownYear(String edtf, Precision precision) {
        return new EventDate(edtf, Optional.empty(), precision, Optional.empty());
    }

    public static EventDate ofDay(LocalDate day) {
        requireYear(day.getYear());
        return of(day.toString(), Days.of(day), Precision.DAY);
    }

    public static EventDate ofMonth(YearMonth month) {
        requireYear(month.getYear());
        return of(month.toString(), new Days(month.atDay(1), month.atEndOfMonth()), Precision.MONTH);
    }

    public static EventDate ofYear(int year) {
        return of(EdtfWriter.year(year), years(year, 1), Precision.YEAR);
    }

    /** The ten years that a year is of: {@code 201X} for 2010 as for 2017. */
    public static EventDate ofDecade(int year) {
        return of(EdtfWriter.year(year).substring(0, 3) + "X", years(year - year % 10, 10), Precision.DECADE);
    }

    /** The hundred years whose first two digits a year has: {@code 19XX} for 1900 to 1999, commonly the 20th century. */
    public static EventDate ofCentury(int year) {
        return of(EdtfWriter.year(year).substring(0, 2) + "XX", years(year - year % 100, 100), Precision.CENTURY);
    }

    /** A season by the year in which it begins. */
    public static EventDate ofSeason(int year, Season season) {
        return of(EdtfWriter.part(year, season.code()), season.of(year), Precision.SEASON);
    }

    /**
     * @param quarter 1 to 4
     */
    public static EventDate ofQuarter(int year, int quarter) {
        require("quarter", quarter, 4);
        return of(EdtfWriter.part(year, 32 + quarter), months(year, quarter * 3 - 2, 3), Precision.QUARTER);
    }

    /**
     * @param half 1 or 2
     */
    public static EventDate ofHalf(int year, int half) {
        require("half", half, 2);
        return of(EdtfWriter.part(year, 39 + half), months(year, half * 6 - 5, 6), Precision.HALF_YEAR);
    }

    /** A day in a year that is not stated; 29 February is one. */
    public static EventDate ofUnknownYear(MonthDay day) {
        return ofUnknownYear("XXXX" + day.toString().substring(1), Precision.DAY);
    }

    /** From one date to another, both included; neither may be an interval or of an unknown year, nor the second end first. */
    public static EventDate between(EventDate from, EventDate to) {
        Days days = new Days(EdtfParser.end(from).first(), EdtfParser.end(to).last());
        return of(from.edtf + "/" + to.edtf, days, Precision.INTERVAL);
    }

    /** Reads EDTF; throws {@link IllegalArgumentException} with the text and what is wrong with it where it is none. */
    public static EventDate parse(String edtf) {
        return EdtfParser.parse(edtf);
    }

    /** Reads EDTF, or finds that it is none. */
    public static Optional<EventDate> find(String edtf) {
        try {
            return Optional.of(EdtfParser.parse(edtf));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same date hedged; of an interval, both its ends that are dates. */
    public EventDate withQualifier(Qualifier hedge) {
        if (precision == Precision.INTERVAL) {
            return EdtfParser.parse(EdtfWriter.hedgeEnds(edtf, hedge.sign()));
        }
        return new EventDate(EdtfWriter.hedge(edtf, hedge.sign()), days, precision, Optional.of(hedge));
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

    /** How the date is hedged; empty for an interval, whose ends are hedged each for itself. */
    public Optional<Qualifier> qualifier() {
        return qualifier;
    }

    /**
     * Whether another date lies in this one with all its days, whatever their hedges. What is of an unknown year lies in its month
     * ({@code XXXX-04}) and in {@code XXXX} alone, as nobody said in which year.
     */
    public boolean contains(EventDate other) {
        if (days.isPresent() && other.days.isPresent()) {
            return days.get().contains(other.days.get());
        }
        return days.isEmpty() && other.days.isEmpty() && (other.bare() + "-").startsWith(bare() + "-");
    }

    /** Whether this and another date have a day in common; of unknown years, whether one lies in the other. */
    public boolean overlaps(EventDate other) {
        return days.isPresent() && other.days.isPresent()
                ? days.get().overlaps(other.days.get())
                : contains(other) || other.contains(this);
    }

    /** The value without its hedge. */
    private String bare() {
        return qualifier.isPresent() ? edtf.substring(0, edtf.length() - 1) : edtf;
    }

    @Override
    public int compareTo(EventDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventDate date && date.edtf.equals(edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public String toString() {
        return edtf;
    }

    static Days years(int first, int count) {
        return new Days(
                Year.of(first).atDay(1), Year.of(first + count - 1).atMonth(12).atEndOfMonth());
    }

    private static Days months(int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return new Days(month.atDay(1), month.plusMonths(count - 1).atEndOfMonth());
    }

    private static void require(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + ": " + value + " is not from 1 to " + most);
        }
    }

    static void requireYear(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("year: " + year + " is not from 0 to 9999");
        }
    }
}
