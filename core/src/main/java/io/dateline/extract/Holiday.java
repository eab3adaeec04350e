package io.dateline.extract;

import io.dateline.model.EventDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Days that have a name, by the rules in force today: those of the United States after 5 U.S.C. 6103 and its presidential
 * proclamations, the international days after the resolutions of the United Nations, Easter after the Gregorian computus. The days
 * of the moon (Ramadan, Eid, Nowruz by the hour of the equinox) can't be told without tables and are left out.
 */
enum Holiday implements YearPart {
    NEW_YEARS_DAY(Month.JANUARY, 1, 1),
    MARTIN_LUTHER_KING_DAY(nth(3, DayOfWeek.MONDAY, Month.JANUARY), 1986),
    HOLOCAUST_REMEMBRANCE_DAY(Month.JANUARY, 27, 2006),
    VALENTINES_DAY(Month.FEBRUARY, 14, 1),
    PRESIDENTS_DAY(nth(3, DayOfWeek.MONDAY, Month.FEBRUARY), 1971),
    WOMENS_DAY(Month.MARCH, 8, 1914),
    SAINT_PATRICKS_DAY(Month.MARCH, 17, 1),
    ASH_WEDNESDAY(easter(-46), 1583),
    PALM_SUNDAY(easter(-7), 1583),
    GOOD_FRIDAY(easter(-2), 1583),
    EASTER(easter(0), 1583),
    EASTER_MONDAY(easter(1), 1583),
    ASCENSION_DAY(easter(39), 1583),
    APRIL_FOOLS_DAY(Month.APRIL, 1, 1),
    ANZAC_DAY(Month.APRIL, 25, 1916),
    MAY_DAY(Month.MAY, 1, 1890),
    PRESS_FREEDOM_DAY(Month.MAY, 3, 1994),
    VICTORY_DAY(Month.MAY, 9, 1945),
    MEMORIAL_DAY(last(DayOfWeek.MONDAY, Month.MAY), 1971),
    REFUGEE_DAY(Month.JUNE, 20, 2001),
    INDEPENDENCE_DAY_US(Month.JULY, 4, 1777),
    BASTILLE_DAY(Month.JULY, 14, 1880),
    LABOR_DAY(nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER), 1894),
    COLUMBUS_DAY(nth(2, DayOfWeek.MONDAY, Month.OCTOBER), 1971),
    UNITED_NATIONS_DAY(Month.OCTOBER, 24, 1948),
    HALLOWEEN(Month.OCTOBER, 31, 1),
    ALL_SAINTS_DAY(Month.NOVEMBER, 1, 1),
    ARMISTICE_DAY(Month.NOVEMBER, 11, 1919),
    THANKSGIVING(nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER), 1942),
    WORLD_AIDS_DAY(Month.DECEMBER, 1, 1988),
    HUMAN_RIGHTS_DAY(Month.DECEMBER, 10, 1950),
    CHRISTMAS_EVE(Month.DECEMBER, 24, 1),
    CHRISTMAS(Month.DECEMBER, 25, 1),
    BOXING_DAY(Month.DECEMBER, 26, 1),
    NEW_YEARS_EVE(Month.DECEMBER, 31, 1);

    /** Without state, as all are made below. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final IntFunction<LocalDate> rule;

    private final int since;

    Holiday(IntFunction<LocalDate> rule, int since) {
        this.rule = rule;
        this.since = since;
    }

    Holiday(Month month, int day, int since) {
        this(year -> MonthDay.of(month, day).atYear(year), since);
    }

    @Override
    public Optional<EventDate> in(int year) {
        return year < since ? Optional.empty() : Optional.of(EventDate.ofDay(rule.apply(year)));
    }

    private static IntFunction<LocalDate> nth(int ordinal, DayOfWeek day, Month month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    private static IntFunction<LocalDate> last(DayOfWeek day, Month month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(day));
    }

    private static IntFunction<LocalDate> easter(int daysAfter) {
        return year -> easterSunday(year).plusDays(daysAfter);
    }

    /** By Spencer Jones's form of the Gregorian computus (General Astronomy, 1922). */
    private static LocalDate easterSunday(int year) {
        int century = year / 100;
        int cycle = year % 19;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * cycle + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int late = (cycle + 11 * moon + 22 * weekday) / 451;
        int days = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
