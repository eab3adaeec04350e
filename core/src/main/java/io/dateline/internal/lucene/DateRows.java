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

/**
 * The rows of date facets: years ({@code 2010}), months ({@code 2010-04}), days ({@code 2010-04-07}), and those of an unknown year
 * ({@code XXXX-04}). A date is in every row for which it {@linkplain Days#countsFor counts}.
 */
final class DateRows {
    /** Marks a report that has some date, also one that is in no row; no row itself. */
    static final String SOME = "*";

    private static final int LONGEST_YEAR = 366;
    private static final int LONGEST_MONTH = 31;
    private static final Pattern UNKNOWN_YEAR = Pattern.compile("XXXX(-\\d\\d)?(-\\d\\d)?[?~%]?");

    private static final Pattern MONTH = Pattern.compile("(-?\\d{4,})-(0[1-9]|1[0-2])");

    private DateRows() {}

    /** The ids of the rows that a date is in; at most six. */
    static Set<String> of(EventDate date) {
        return date.days().map(DateRows::of).orElseGet(() -> ofUnknownYear(date.edtf()));
    }

    private static Set<String> of(Days days) {
        Set<String> ids = new TreeSet<>();
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
        return period.equals(year(Year.from(first))) ? Optional.of(id(first.getYear())) : Optional.empty();
    }

    /** The years and months that a period is or lies within, but no day. */
    static Set<String> around(Days period) {
        Set<String> ids = new TreeSet<>();
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
        if (id.equals(SOME)) {
            return Optional.empty();
        }
        long hyphens = id.chars().skip(1).filter(c -> c == '-').count();
        return Optional.of(hyphens == 0 ? Interval.YEAR : hyphens == 1 ? Interval.MONTH : Interval.DAY);
    }

    /** A row for people: "April 2010"; years and days as they are. */
    static String label(String id) {
        Matcher month = MONTH.matcher(id);
        return month.matches() ? name(month.group(2)) + " " + month.group(1) : id;
    }

    private static String name(String month) {
        return Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The row that a month or day lies in; a year's own id. */
    static String parent(String id) {
        int hyphen = id.lastIndexOf('-');
        return hyphen < 1 ? id : id.substring(0, hyphen);
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
