package io.dateline.extract;

import io.dateline.extract.When.Shifted;
import io.dateline.extract.When.Stretch;
import io.dateline.model.EventDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Counts units of time from a day. */
final class Shift {
    private Shift() {}

    static EventDate fromPublication(Shifted shifted, LocalDate published, Tense tense) {
        int by = shifted.by();
        return switch (shifted.unit()) {
            case HOUR, DAY -> EventDate.ofDay(published.plusDays(by));
            case WEEK -> days(monday(published).plusWeeks(by), 7);
            case WEEKEND -> days(saturday(published, by, tense), 2);
            case MONTH -> EventDate.ofMonth(YearMonth.from(published).plusMonths(by));
            case QUARTER -> quarter(published.plusMonths(3L * by));
            case YEAR -> EventDate.ofYear(published.getYear() + by);
            case DECADE -> EventDate.ofDecade(published.getYear() + 10 * by);
            case CENTURY -> EventDate.ofCentury(published.getYear() + 100 * by);
        };
    }

    private static EventDate quarter(LocalDate day) {
        return EventDate.ofQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** "This weekend" of a report is the one that was, unless it tells of what will be. */
    private static LocalDate saturday(LocalDate published, int by, Tense tense) {
        LocalDate thisWeek = monday(published).plusDays(5);
        boolean begun = !thisWeek.isAfter(published);
        if (by == 0) {
            return begun || tense == Tense.FUTURE ? thisWeek : thisWeek.minusWeeks(1);
        }
        return thisWeek.plusWeeks(by);
    }

    private static EventDate days(LocalDate first, int count) {
        return EventDate.between(EventDate.ofDay(first), EventDate.ofDay(first.plusDays(count - 1L)));
    }

    /** From a date that the text spoke of, where it is known as exactly as the unit asks. */
    static Optional<EventDate> fromFocus(Shifted shifted, Focus focus) {
        int by = shifted.by();
        return switch (shifted.unit()) {
            case HOUR, DAY -> focus.day().map(day -> EventDate.ofDay(day.plusDays(by)));
            case WEEK -> focus.day().map(day -> by == 0 ? days(monday(day), 7) : EventDate.ofDay(day.plusWeeks(by)));
            case WEEKEND -> focus.day().map(day -> days(monday(day).plusDays(5).plusWeeks(by), 2));
            case MONTH -> focus.month().map(month -> EventDate.ofMonth(month.plusMonths(by)));
            case QUARTER -> focus.quarter().map(quarter -> quarter(quarter.plusMonths(3L * by)));
            case YEAR ->
                focus.isOfQuarter()
                        ? focus.quarter().map(quarter -> quarter(quarter.plusYears(by)))
                        : year(focus, by).map(EventDate::ofYear);
            case DECADE -> year(focus, 10 * by).map(EventDate::ofDecade);
            case CENTURY -> year(focus, 100 * by).map(EventDate::ofCentury);
        };
    }

    private static Optional<Integer> year(Focus focus, int by) {
        OptionalInt year = focus.year();
        return year.isPresent() ? Optional.of(year.getAsInt() + by) : Optional.empty();
    }

    static EventDate stretch(Stretch stretch, LocalDate published) {
        int by = stretch.past() ? -stretch.count() : stretch.count();
        return switch (stretch.unit()) {
            case HOUR, DAY -> ordered(EventDate.ofDay(published.plusDays(by)), EventDate.ofDay(published));
            case WEEK, WEEKEND -> ordered(EventDate.ofDay(published.plusWeeks(by)), EventDate.ofDay(published));
            case MONTH -> {
                YearMonth month = YearMonth.from(published);
                yield ordered(EventDate.ofMonth(month.plusMonths(by)), EventDate.ofMonth(month));
            }
            case QUARTER -> ordered(quarter(published.plusMonths(3L * by)), quarter(published));
            case YEAR, DECADE, CENTURY ->
                ordered(EventDate.ofYear(published.getYear() + by), EventDate.ofYear(published.getYear()));
        };
    }

    private static EventDate ordered(EventDate one, EventDate other) {
        return one.compareTo(other) <= 0 ? EventDate.between(one, other) : EventDate.between(other, one);
    }
}
