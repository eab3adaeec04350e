package io.dateline.search;

import io.dateline.model.EventDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month or a day as a person types it in English: "June 2010", "12 June 2010", "June 12, 2010". */
final class TypedDate {
    private static final Map<String, Month> MONTHS = months();
    private static final String MONTH = "(?<month>\\p{L}{3,9})\\.?";
    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile(DAY + " " + MONTH + ",? " + YEAR), Pattern.compile(MONTH + " " + DAY + ",? " + YEAR));
    private static final Pattern WHOLE_MONTH = Pattern.compile(MONTH + ",? " + YEAR);

    private TypedDate() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return months;
    }

    static Optional<EventDate> find(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return DAYS.stream()
                    .map(form -> form.matcher(typed))
                    .filter(Matcher::matches)
                    .findFirst()
                    .map(TypedDate::day)
                    .orElseGet(() -> wholeMonth(typed));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<EventDate> day(Matcher parts) {
        int day = Integer.parseInt(parts.group("day"));
        return month(parts).map(month -> EventDate.ofDay(LocalDate.of(year(parts), month, day)));
    }

    private static Optional<EventDate> wholeMonth(String typed) {
        Matcher parts = WHOLE_MONTH.matcher(typed);
        return parts.matches()
                ? month(parts).map(month -> EventDate.ofMonth(YearMonth.of(year(parts), month)))
                : Optional.empty();
    }

    private static Optional<Month> month(Matcher parts) {
        return Optional.ofNullable(MONTHS.get(parts.group("month")));
    }

    private static int year(Matcher parts) {
        return Integer.parseInt(parts.group("year"));
    }
}
