package io.dateline.search;

import io.dateline.model.EventDate;
import io.dateline.model.Season;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a person types it: "June 2010", "12 June 2010", "June 12, 2010", "7 avril 2010", "summer 2010", "Q2 2010", "the 2010s",
 * "12.06.2010", "25/04/2010". A date in digits that has two readings is none.
 */
final class TypedDate {
    private static final String MONTH = "(?<month>[\\p{L}\\p{M}]{3,12})\\.?";
    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th|er|\\.)?";
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final String OF = "(?: de| of)?";

    /** What stands for a date, and what it stands for. */
    private record Form(Pattern pattern, Function<Matcher, Optional<EventDate>> date) {
        static Form of(String pattern, Function<Matcher, Optional<EventDate>> date) {
            return new Form(Pattern.compile(pattern), date);
        }
    }

    private static final Pattern SLASHED = Pattern.compile("(?<one>[0-9]{1,2})[/-](?<two>[0-9]{1,2})[/-]" + YEAR);
    private static final List<Form> FORMS = List.of(
            Form.of(DAY + OF + " " + MONTH + OF + ",? " + YEAR, TypedDate::day),
            Form.of(MONTH + " " + DAY + ",? " + YEAR, TypedDate::day),
            Form.of(MONTH + OF + ",? " + YEAR, TypedDate::month),
            Form.of("(?<season>spring|summer|autumn|fall|winter)(?: of)?,? " + YEAR, TypedDate::season),
            Form.of("q(?<quarter>[1-4])[ /]?" + YEAR, TypedDate::quarter),
            Form.of("(?:the )?(?<year>[0-9]{3}0)'?s", parts -> Optional.of(EventDate.ofDecade(year(parts)))),
            Form.of(
                    "(?<day>[0-9]{1,2})\\.(?<number>[0-9]{1,2})\\." + YEAR,
                    parts -> date(parts, number(parts, "number"), number(parts, "day"))),
            new Form(
                    SLASHED,
                    parts -> readings(parts).size() == 1
                            ? Optional.of(readings(parts).getFirst())
                            : Optional.empty()));

    private TypedDate() {}

    static Optional<EventDate> find(String text) {
        String typed = typed(text);
        for (Form form : FORMS) {
            Matcher parts = form.pattern.matcher(typed);
            Optional<EventDate> date = parts.matches() ? form.date.apply(parts) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The days that a date in digits can mean, such as 04/03/2021; none where it is no date in digits. */
    static List<EventDate> readings(String text) {
        Matcher parts = SLASHED.matcher(typed(text));
        return parts.matches() ? readings(parts) : List.of();
    }

    /** Whether a text has a date in digits with slashes, which part no interval. */
    static boolean isSlashed(String text) {
        return SLASHED.matcher(text).find();
    }

    private static List<EventDate> readings(Matcher parts) {
        int one = number(parts, "one");
        int two = number(parts, "two");
        return java.util.stream.Stream.of(date(parts, two, one), date(parts, one, two))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static String typed(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Optional<EventDate> day(Matcher parts) {
        return TypedMonths.find(parts.group("month"))
                .flatMap(month -> date(parts, month.getValue(), number(parts, "day")));
    }

    private static Optional<EventDate> date(Matcher parts, int month, int day) {
        try {
            return Optional.of(EventDate.ofDay(LocalDate.of(year(parts), month, day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<EventDate> month(Matcher parts) {
        return TypedMonths.find(parts.group("month")).map(month -> EventDate.ofMonth(YearMonth.of(year(parts), month)));
    }

    private static Optional<EventDate> season(Matcher parts) {
        String name = parts.group("season").toUpperCase(Locale.ROOT);
        return Optional.of(EventDate.ofSeason(year(parts), name.equals("FALL") ? Season.AUTUMN : Season.valueOf(name)));
    }

    private static Optional<EventDate> quarter(Matcher parts) {
        return Optional.of(EventDate.ofQuarter(year(parts), number(parts, "quarter")));
    }

    private static int year(Matcher parts) {
        return number(parts, "year");
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }
}
