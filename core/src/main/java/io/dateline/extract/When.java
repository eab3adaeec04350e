package io.dateline.extract;

import io.dateline.model.EventDate;
import io.dateline.model.Season;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;

/** What the words of a date say, before it is known from when they are spoken. */
sealed interface When {
    /** Which of the days or months of this name. */
    enum Which {
        LAST,
        THIS,
        NEXT,
        /** The first one ahead: "vendredi prochain", which "next Friday" need not be. */
        COMING,
        UNSTATED
    }

    /** From when it is counted. */
    enum Anchor {
        PUBLICATION,
        /** The date that the text spoke of last. */
        FOCUS,
        /** Of a narrative the date that it spoke of last, of news its publication. */
        NARRATIVE
    }

    /** A date that says all. */
    record Fixed(EventDate date) implements When {}

    /** A day of a year that is not stated. */
    record DayOfMonth(MonthDay day) implements When {}

    record MonthAlone(Month month, Which which) implements When {}

    record SeasonAlone(Season season, Which which) implements When {}

    record Weekday(DayOfWeek day, Which which) implements When {}

    record Yearly(YearPart part, Which which) implements When {}

    /** The one of a year that is counted from an anchor: "April of last year". */
    record Within(When part, Shifted year) implements When {}

    /** A day that no calendar has, such as 31 February. */
    record Impossible() implements When {}

    /** The unit that lies so many units after the one that holds the anchor; of coarse units by the year. */
    record Shifted(DateUnit unit, int by, Anchor anchor) implements When {}

    /** So many units up to publication, or from it on. */
    record Stretch(DateUnit unit, int count, boolean past) implements When {}

    /**
     * From one to the other.
     *
     * @param second the token at which the words of the other begin
     */
    record Between(When from, When to, int second) implements When {}

    /** The same in a stated year, where it lacks one. */
    default When inYear(int year) {
        return switch (this) {
            case DayOfMonth(var day) when day.isValidYear(year) -> new Fixed(EventDate.ofDay(day.atYear(year)));
            case MonthAlone(var month, var which) -> new Fixed(EventDate.ofMonth(java.time.YearMonth.of(year, month)));
            case SeasonAlone(var season, var which) -> new Fixed(EventDate.ofSeason(year, season));
            case Yearly(var part, var which) ->
                part.in(year).<When>map(Fixed::new).orElseGet(Impossible::new);
            case Between(var from, var to, var second) -> new Between(from.inYear(year), to.inYear(year), second);
            case DayOfMonth d -> d;
            case Fixed f -> f;
            case Weekday w -> w;
            case Shifted s -> s;
            case Stretch s -> s;
            case Within w -> w;
            case Impossible i -> i;
        };
    }
}
