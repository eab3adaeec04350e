package io.dateline.extract;

import io.dateline.extract.When.MonthAlone;
import io.dateline.extract.When.SeasonAlone;
import io.dateline.extract.When.Weekday;
import io.dateline.extract.When.Which;
import io.dateline.extract.When.Yearly;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which of the days, months or seasons of a name is meant, seen from the day of publication. */
final class Nearest {
    private static final int YEAR = 366;

    /** A day so near is meant whatever the tense: of one about a year away news say the year. */
    private static final int OF_THESE_DAYS = 31;

    private Nearest() {}

    /**
     * The nearest such day in the direction of the tense; a day after publication may be one in another time zone. Of more than a
     * year in which a report may have been published, only what is the nearest from both its ends.
     */
    static EventDate day(MonthDay day, Days published, Tense tense) {
        if (published.length() <= YEAR) {
            return nearest(day, published, tense);
        }
        EventDate first = nearest(day, Days.of(published.first()), tense);
        return first.equals(nearest(day, Days.of(published.last()), tense)) ? first : EventDate.ofUnknownYear(day);
    }

    private static EventDate nearest(MonthDay day, Days published, Tense tense) {
        LocalDate after = published.last().plusDays(1);
        Optional<LocalDate> near = nearest(day, published.first(), date -> true);
        Optional<LocalDate> told = nearest(day, published.first(), date -> switch (tense) {
            case PAST -> !date.isAfter(after);
            case FUTURE -> !date.isBefore(published.first());
            case UNKNOWN -> true;
        });
        return near.filter(date -> Math.abs(ChronoUnit.DAYS.between(published.first(), date)) <= OF_THESE_DAYS)
                .or(() -> told)
                .map(EventDate::ofDay)
                .orElseGet(() -> EventDate.ofUnknownYear(day));
    }

    private static Optional<LocalDate> nearest(MonthDay day, LocalDate published, Predicate<LocalDate> isMeant) {
        int year = published.getYear();
        return IntStream.of(year - 1, year, year + 1)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(isMeant)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(published, date))));
    }

    static EventDate month(MonthAlone month, LocalDate published, Tense tense) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month.month());
        return EventDate.ofMonth(
                switch (month.which()) {
                    case LAST -> same.isBefore(now) ? same : same.minusYears(1);
                    case NEXT, COMING -> same.isAfter(now) ? same : same.plusYears(1);
                    case THIS -> same;
                    case UNSTATED -> month(same, now, tense);
                });
    }

    private static YearMonth month(YearMonth same, YearMonth now, Tense tense) {
        long ahead = ChronoUnit.MONTHS.between(now, same);
        return switch (tense) {
            case PAST -> ahead > 0 ? same.minusYears(1) : same;
            case FUTURE -> ahead < 0 ? same.plusYears(1) : same;
            case UNKNOWN -> ahead > 6 ? same.minusYears(1) : ahead < -6 ? same.plusYears(1) : same;
        };
    }

    static EventDate season(SeasonAlone alone, LocalDate published, Tense tense) {
        int year = alone.season().yearOf(published);
        Days same = alone.season().of(year);
        boolean over = same.last().isBefore(published);
        boolean begun = !same.first().isAfter(published);
        Which which = alone.which() != Which.UNSTATED ? alone.which() : tense == Tense.FUTURE ? Which.NEXT : Which.THIS;
        return EventDate.ofSeason(
                switch (which) {
                    case LAST -> over ? year : year - 1;
                    case NEXT, COMING -> begun ? year + 1 : year;
                    case THIS, UNSTATED -> tense == Tense.PAST && !begun ? year - 1 : year;
                },
                alone.season());
    }

    /** The nearest one in the direction of the tense; "last" and "next" leave out the one that goes on. */
    static EventDate yearly(Yearly yearly, LocalDate published, Tense tense) {
        int year = published.getYear();
        Which which = yearly.which();
        return IntStream.of(year - 1, year, year + 1)
                .mapToObj(yearly.part()::in)
                .flatMap(Optional::stream)
                .filter(date -> which != Which.LAST || last(date).isBefore(published))
                .filter(date -> which != Which.NEXT && which != Which.COMING
                        || first(date).isAfter(published))
                .filter(date -> which != Which.UNSTATED
                        || tense != Tense.PAST
                        || !first(date).isAfter(published))
                .filter(date -> which != Which.UNSTATED
                        || tense != Tense.FUTURE
                        || !last(date).isBefore(published))
                .min(Comparator.comparingLong(date -> distance(date, published)))
                .orElseThrow(() -> new DateTimeException("none in " + year));
    }

    private static long distance(EventDate date, LocalDate published) {
        long ahead = ChronoUnit.DAYS.between(published, first(date));
        long ago = ChronoUnit.DAYS.between(last(date), published);
        return Math.max(0, Math.max(ahead, ago));
    }

    private static LocalDate first(EventDate date) {
        return date.days().map(Days::first).orElse(LocalDate.MIN);
    }

    private static LocalDate last(EventDate date) {
        return date.days().map(Days::last).orElse(LocalDate.MAX);
    }

    static EventDate weekday(Weekday weekday, LocalDate published, Tense tense) {
        DayOfWeek day = weekday.day();
        return EventDate.ofDay(published.with(
                switch (weekday.which()) {
                    case LAST -> TemporalAdjusters.previous(day);
                    case NEXT -> inNextWeek(day);
                    case COMING -> TemporalAdjusters.next(day);
                    case THIS ->
                        tense == Tense.PAST ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day);
                    case UNSTATED ->
                        tense == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day);
                }));
    }

    /** News call the days up to Sunday by their mere names; "next Friday" of a Tuesday is not three days ahead. */
    private static TemporalAdjuster inNextWeek(DayOfWeek day) {
        return from -> from.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
    }

    /** The first such day from a day on. */
    static EventDate weekdayFrom(LocalDate from, DayOfWeek day) {
        return EventDate.ofDay(from.with(TemporalAdjusters.nextOrSame(day)));
    }
}
