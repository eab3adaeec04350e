package io.dateline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads EDTF: ISO 8601-2:2019 level 0, what is needed of level 1, and the codes of quarters and halves of level 2. */
final class EdtfParser {
    private static final int LONGEST = 80;

    private final String written;

    private EdtfParser(String written) {
        this.written = written;
    }

    static EventDate parse(String written) {
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "'" + written.substring(0, LONGEST) + "…' is not a date: it is too long");
        }
        EdtfParser parser = new EdtfParser(written);
        int slash = written.indexOf('/');
        return slash < 0
                ? parser.date(written)
                : parser.interval(written.substring(0, slash), written.substring(slash + 1));
    }

    /** The days of a date that can be the end of an interval. */
    static Days end(EventDate date) {
        if (date.precision() == Precision.INTERVAL) {
            throw new IllegalArgumentException("'" + date + "' cannot be the end of an interval, as it is one");
        }
        return date.days()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + date + "' cannot be the end of an interval, as its year is unknown"));
    }

    private EventDate interval(String from, String to) {
        if (isOpen(from) && isOpen(to)) {
            throw wrong("an interval needs a date at one end at least");
        }
        if (isOpen(from)) {
            EventDate last = date(to);
            return spanning(from, new Days(LocalDate.MIN, end(last).last()), last.edtf());
        }
        EventDate first = date(from);
        if (isOpen(to)) {
            return spanning(first.edtf(), new Days(end(first).first(), LocalDate.MAX), to);
        }
        EventDate last = date(to);
        if (end(last).last().isBefore(end(first).first())) {
            throw wrong("it ends before it begins");
        }
        return EventDate.between(first, last);
    }

    private static EventDate spanning(String from, Days days, String to) {
        return EventDate.of(from + "/" + to, days, Precision.INTERVAL);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private EventDate date(String text) {
        var qualifier = text.isEmpty() ? Optional.<Qualifier>empty() : Qualifier.of(text.charAt(text.length() - 1));
        return qualifier.isPresent()
                ? simple(text.substring(0, text.length() - 1)).withQualifier(qualifier.get())
                : simple(text);
    }

    private EventDate simple(String text) {
        int time = text.indexOf('T');
        if (time == 10) {
            requireTime(text.substring(11));
            return simple(text.substring(0, 10));
        }
        if (!hasShapeOfDate(text)) {
            throw wrong(hint(text));
        }
        try {
            return text.startsWith("XX") || text.startsWith("xx") ? ofUnknownYear(text) : ofYear(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(message("there is no such day"), e);
        }
    }

    /** Four, seven or ten characters: digits or X, with hyphens between the groups. */
    private static boolean hasShapeOfDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : !isDigit(c) && !isUnstated(c)) {
                return false;
            }
        }
        return text.length() == 4 || text.length() == 7 || text.length() == 10;
    }

    private static String hint(String text) {
        if (text.startsWith("-") || text.startsWith("Y")) {
            return "years go from 0000 to 9999";
        }
        return "write it like 2010-06-12, 2010-06, 2010 or 2010-04/2010-06 (EDTF)";
    }

    private EventDate ofUnknownYear(String text) {
        if (!isUnstated(text, 0, 4)) {
            throw wrong("write XXXX for a year that is not known");
        }
        if (text.length() == 4) {
            return EventDate.ofUnknownYear("XXXX", Precision.YEAR);
        }
        int month = number(text, 5, 7);
        if (text.length() == 7) {
            return EventDate.ofUnknownYear(
                    "XXXX" + MonthDay.of(month, 1).toString().substring(1, 4), Precision.MONTH);
        }
        return EventDate.ofUnknownYear(MonthDay.of(month, number(text, 8, 10)));
    }

    private EventDate ofYear(String text) {
        if (isUnstated(text, 2, 4) || isUnstated(text, 3, 4)) {
            return unstatedYears(text);
        }
        int year = number(text, 0, 4);
        if (text.length() == 4) {
            return EventDate.ofYear(year);
        }
        if (isUnstated(text, 5, 7)) {
            return unstatedMonth(text, year);
        }
        int month = number(text, 5, 7);
        return text.length() == 7 ? partOfYear(year, month) : dayOf(YearMonth.of(year, month), text);
    }

    private EventDate unstatedYears(String text) {
        if (text.length() > 4) {
            throw wrong("a decade or a century has no months");
        }
        return isUnstated(text, 2, 4)
                ? EventDate.ofCentury(number(text, 0, 2) * 100)
                : EventDate.ofDecade(number(text, 0, 3) * 10);
    }

    private EventDate unstatedMonth(String text, int year) {
        if (text.length() == 10 && !isUnstated(text, 8, 10)) {
            throw wrong("a day needs its month");
        }
        String rest = text.length() == 7 ? "-XX" : "-XX-XX";
        return EventDate.of(EdtfWriter.year(year) + rest, EventDate.years(year, 1), Precision.YEAR);
    }

    private EventDate dayOf(YearMonth month, String text) {
        if (isUnstated(text, 8, 10)) {
            return EventDate.of(month + "-XX", new Days(month.atDay(1), month.atEndOfMonth()), Precision.MONTH);
        }
        return EventDate.ofDay(month.atDay(number(text, 8, 10)));
    }

    private EventDate partOfYear(int year, int code) {
        if (code >= 21 && code <= 24) {
            return EventDate.ofSeason(year, Season.values()[code - 21]);
        }
        if (code >= 33 && code <= 36) {
            return EventDate.ofQuarter(year, code - 32);
        }
        if (code == 40 || code == 41) {
            return EventDate.ofHalf(year, code - 39);
        }
        if (code < 1 || code > 12) {
            throw wrong(
                    "after a year comes a month (01 to 12), a season (21 to 24), a quarter (33 to 36) or a half (40, 41)");
        }
        return EventDate.ofMonth(YearMonth.of(year, code));
    }

    /** A time of day, with seconds or without, with an offset from UTC or without. */
    private void requireTime(String text) {
        int zone = Math.max(text.indexOf('+'), text.indexOf('-'));
        int end = zone < 0 && text.endsWith("Z") ? text.length() - 1 : zone < 0 ? text.length() : zone;
        try {
            LocalTime.parse(text.substring(0, end));
            if (zone >= 0) {
                ZoneOffset.of(text.substring(zone));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(message("its time should look like 14:30:00Z"), e);
        }
    }

    private int number(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                throw wrong("'" + text.substring(from, to) + "' is not a number");
            }
        }
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isUnstated(char c) {
        return c == 'X' || c == 'x';
    }

    private static boolean isUnstated(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isUnstated(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(message(why));
    }

    private String message(String why) {
        return "'" + written + "' is not a date: " + why;
    }
}
