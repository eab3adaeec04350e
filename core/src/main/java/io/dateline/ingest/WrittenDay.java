package io.dateline.ingest;

import io.dateline.model.EventDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a machine's or a template's date, as it is written there: a time of day and a zone are passed over, never added up.
 * A date that could be read two ways ({@code 06/07/2010}) is none.
 */
final class WrittenDay {
    private static final int LONGEST = 80;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[t ,].*)?");
    private static final Pattern COMPACT = Pattern.compile("(?:d:)?(\\d{4})(\\d{2})(\\d{2})(?:[t ]?\\d{4}.*)?");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:[a-z]{3,9}\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH + ",?[\\s-]+(\\d{4}|\\d{2})\\b.*");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:[a-z]{3,9}\\.?,?\\s+)?" + MONTH
            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:[\\d:]{5,8}\\s+(?:[a-z]{2,5}\\s+)?)?(\\d{4})\\b.*");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?:\\D.*)?");

    /** What programs write where they know nothing: the zero of their clocks. */
    private static final Set<String> CLOCK_ZEROS = Set.of("1970-01-01", "1601-01-01", "1904-01-01", "1980-01-01");

    private WrittenDay() {}

    static Optional<EventDate> find(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return iso(text)
                .or(() -> coarse(text))
                .or(() -> named(text))
                .or(() -> numbers(text))
                .filter(date -> !CLOCK_ZEROS.contains(date.edtf()));
    }

    /** The day of a full ISO 8601 time stamp, which EDTF allows in place of a day. */
    static Optional<EventDate> ofTimestamp(String written) {
        boolean stamp = written.length() > 10 && (written.charAt(10) == 'T' || written.charAt(10) == ' ');
        return stamp ? iso(written.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<EventDate> iso(String text) {
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return day(m.group(1), m.group(3), m.group(4));
        }
        m = COMPACT.matcher(text);
        return m.matches() ? day(m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }

    private static Optional<EventDate> coarse(String text) {
        try {
            Matcher m = YEAR_MONTH.matcher(text);
            if (m.matches()) {
                YearMonth month = YearMonth.of(number(m.group(1)), number(m.group(2)));
                return isPlausible(month.getYear()) ? Optional.of(EventDate.ofMonth(month)) : Optional.empty();
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return YEAR.matcher(text).matches() && isPlausible(number(text))
                ? Optional.of(EventDate.ofYear(number(text)))
                : Optional.empty();
    }

    private static Optional<EventDate> named(String text) {
        Matcher m = DAY_FIRST.matcher(text);
        if (m.matches()) {
            return day(year(m.group(3)), month(m.group(2)), m.group(1));
        }
        m = MONTH_FIRST.matcher(text);
        return m.matches() ? day(m.group(3), month(m.group(1)), m.group(2)) : Optional.empty();
    }

    /** Two digits, as old mails have them: RFC 5322, section 4.3. */
    private static String year(String digits) {
        if (digits.length() == 4) {
            return digits;
        }
        return (number(digits) < 50 ? "20" : "19") + digits;
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    private static Optional<EventDate> numbers(String text) {
        Matcher m = NUMBERS.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = number(m.group(1));
        int second = number(m.group(3));
        boolean dayFirst = m.group(2).equals(".") || first > 12 || first == second;
        if (!dayFirst && second <= 12) {
            return Optional.empty();
        }
        return dayFirst ? day(m.group(4), m.group(3), m.group(1)) : day(m.group(4), m.group(1), m.group(3));
    }

    private static Optional<EventDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            return isPlausible(date.getYear()) ? Optional.of(EventDate.ofDay(date)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(int year) {
        return year >= 1600 && year < 2200;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
