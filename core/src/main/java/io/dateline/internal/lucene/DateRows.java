package io.dateline.internal.lucene;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.search.Interval;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/**
 * The rows of date facets: decades ({@code 201X}), years ({@code 2010}), months ({@code 2010-04}), days ({@code 2010-04-07}), and
 * those of an unknown year ({@code XXXX-04}). A date is in every row for which it {@linkplain Days#countsFor counts}.
 */
final class DateRows {
    /** Marks a report that has some date, also one that is in no row; no row itself. */
    static final String SOME = "*";

    /** What lies in a year that nobody stated; it is in no decade either. */
    static final String UNKNOWN = "XXXX";

    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_DECADE = 3653;
    private static final int LONGEST_YEAR = 366;
    private static final int LONGEST_MONTH = 31;
    private static final Pattern UNKNOWN_YEAR = Pattern.compile("XXXX(-\\d\\d)?(-\\d\\d)?[?~%]?");

    private static final Pattern MONTH = Pattern.compile("(-?\\d{4,})-(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private DateRows() {}

    /** The ids of the rows that a date is in; at most eight. */
    static Set<String> of(EventDate date) {
        return date.days().map(DateRows::of).orElseGet(() -> ofUnknownYear(date.edtf()));
    }

    private static Set<String> of(Days days) {
        Set<String> ids = new TreeSet<>();
        if (days.length() <= LONGEST_DECADE) {
            addDecades(days, ids);
        }
        if (days.length() <= LONGEST_YEAR) {
            addYears(days, ids);
        }
        if (days.length() <= LONGEST_MONTH) {
            addMonths(days, ids);
        }
        if (days.length() == 1) {
            ids.add(id(days.first()));
        }
        return ids;
    }

    private static void addDecades(Days days, Set<String> ids) {
        int last = Math.min(days.last().getYear(), LAST_YEAR);
        for (int year = decade(days.first().getYear()); year <= last; year += 10) {
            EventDate decade = EventDate.ofDecade(year);
            if (decade.days().filter(days::countsFor).isPresent()) {
                ids.add(decade.edtf());
            }
        }
    }

    private static int decade(int year) {
        return year - Math.floorMod(year, 10);
    }

    private static void addYears(Days days, Set<String> ids) {
        for (int year = days.first().getYear(); year <= days.last().getYear(); year++) {
            if (days.countsFor(year(Year.of(year)))) {
                ids.add(id(year));
            }
        }
    }

    private static void addMonths(Days days, Set<String> ids) {
        YearMonth last = YearMonth.from(days.last());
        for (YearMonth month = YearMonth.from(days.first()); !month.isAfter(last); month = month.plusMonths(1)) {
            if (days.countsFor(month(month))) {
                ids.add(id(month));
            }
        }
    }

    private static Set<String> ofUnknownYear(String edtf) {
        Matcher parts = UNKNOWN_YEAR.matcher(edtf);
        if (!parts.matches()) {
            return Set.of();
        }
        Set<String> ids = new TreeSet<>(Set.of("XXXX"));
        if (parts.group(1) != null) {
            ids.add("XXXX" + parts.group(1));
        }
        if (parts.group(2) != null) {
            ids.add("XXXX" + parts.group(1) + parts.group(2));
        }
        return ids;
    }

    /** The row that is exactly this period, if one is. */
    static Optional<String> exactly(Days period) {
        LocalDate first = period.first();
        if (period.isOpen()) {
            return Optional.empty();
        } else if (period.equals(Days.of(first))) {
            return Optional.of(id(first));
        } else if (period.equals(month(YearMonth.from(first)))) {
            return Optional.of(id(YearMonth.from(first)));
        }
        return period.equals(year(Year.from(first))) ? Optional.of(id(first.getYear())) : exactDecade(period);
    }

    private static Optional<String> exactDecade(Days period) {
        return decadeAround(period)
                .filter(decade -> decade.days().equals(Optional.of(period)))
                .map(EventDate::edtf);
    }

    /** The decade that a period lies within. */
    private static Optional<EventDate> decadeAround(Days period) {
        int year = period.first().getYear();
        return period.isOpen() || year < 0 || year > LAST_YEAR
                ? Optional.empty()
                : Optional.of(EventDate.ofDecade(year))
                        .filter(decade -> decade.days()
                                .filter(days -> days.contains(period))
                                .isPresent());
    }

    /** The decades, years and months that a period is or lies within, but no day. */
    static Set<String> around(Days period) {
        Set<String> ids = new TreeSet<>();
        decadeAround(period).ifPresent(decade -> ids.add(decade.edtf()));
        if (!period.isOpen() && year(Year.from(period.first())).contains(period)) {
            ids.add(id(period.first().getYear()));
            YearMonth month = YearMonth.from(period.first());
            if (month(month).contains(period)) {
                ids.add(id(month));
            }
        }
        return ids;
    }

    /** The level of a row; none of what is no row. */
    static Optional<Interval> level(String id) {
        return level(new BytesRef(id));
    }

    /** Neither this nor what follows by a pattern: they are asked of each row of an archive before the first search. */
    static Optional<Interval> level(BytesRef id) {
        if (id.length == 1 && id.bytes[id.offset] == '*') {
            return Optional.empty();
        }
        if (isDecade(id)) {
            return Optional.of(Interval.DECADE);
        }
        int hyphens = hyphens(id);
        return Optional.of(hyphens == 0 ? Interval.YEAR : hyphens == 1 ? Interval.MONTH : Interval.DAY);
    }

    /** What no year is stated of is in no decade. */
    private static boolean isDecade(BytesRef id) {
        return id.length == UNKNOWN.length() && id.bytes[id.offset + 3] == 'X' && id.bytes[id.offset] != 'X';
    }

    /** That at the beginning is a sign. */
    private static int hyphens(BytesRef id) {
        int hyphens = 0;
        for (int i = 1; i < id.length; i++) {
            hyphens += id.bytes[id.offset + i] == '-' ? 1 : 0;
        }
        return hyphens;
    }

    /** A row for people: "April 2010", "the 2010s", "7 April, unknown year"; years and days as they are. */
    static String label(String id) {
        Matcher month = MONTH.matcher(id);
        if (month.matches()) {
            return name(month.group(2)) + " " + month.group(1);
        }
        Matcher unknown = UNKNOWN_YEAR.matcher(id);
        if (unknown.matches()) {
            return unknownYear(Optional.ofNullable(unknown.group(1)), Optional.ofNullable(unknown.group(2)));
        }
        return isDecade(new BytesRef(id)) ? "the " + id.substring(0, 3) + "0s" : id;
    }

    /** Of a month and a day with their hyphens. */
    private static String unknownYear(Optional<String> month, Optional<String> day) {
        String number = day.map(d -> Integer.parseInt(d.substring(1)) + " ").orElse("");
        return number + month.map(m -> name(m.substring(1)) + ", ").orElse("") + "unknown year";
    }

    private static String name(String month) {
        return Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The row that another lies in; its own id where it lies in none. */
    static String parent(String id) {
        if (YEAR.matcher(id).matches()) {
            return id.substring(0, 3) + "X";
        }
        int hyphen = id.lastIndexOf('-');
        return hyphen < 1 ? id : id.substring(0, hyphen);
    }

    /** The rows of some length that a row of the same or a greater length holds, such as the months of a year. */
    static Stream<String> within(String id, Interval length) {
        return level(id).filter(level -> level == length).isPresent()
                ? Stream.of(id)
                : parts(id).flatMap(part -> within(part, length));
    }

    private static Stream<String> parts(String id) {
        if (isDecade(new BytesRef(id))) {
            return IntStream.rangeClosed(0, 9).mapToObj(digit -> id.substring(0, 3) + digit);
        }
        int parts = level(id).equals(Optional.of(Interval.YEAR)) ? Month.values().length : LONGEST_MONTH;
        return IntStream.rangeClosed(1, parts).mapToObj(part -> id + two(part));
    }

    private static Days year(Year year) {
        return new Days(year.atDay(1), year.atDay(year.length()));
    }

    private static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    private static String id(LocalDate day) {
        return id(YearMonth.from(day)) + two(day.getDayOfMonth());
    }

    private static String id(YearMonth month) {
        return id(month.getYear()) + two(month.getMonthValue());
    }

    private static String id(int year) {
        String digits = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String two(int number) {
        return number < 10 ? "-0" + number : "-" + number;
    }
}
