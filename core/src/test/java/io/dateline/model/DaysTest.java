package io.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static Days days(String edtf) {
        return EventDate.parse(edtf).days().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-04-07, 2010-04-07",
        "2010-04-07, 2010-04",
        "2010-04-07, 2010",
        "2010-04-07, 201X",
        "2010-04, 2010-04",
        "2010-04, 2010",
        "2010-04, 2010-04-10/2010-05-20",
        "2010-03-25/2010-04-05, 2010-04",
        "2005/2010, 2001/2006",
        "2010-24, 2011",
        "2010/.., 1999/..",
        "2010-04-07, 2009/..",
        "2010-04-07, ../2010"
    })
    void countsForAPeriodThatItOverlapsAndIsNotLongerThan(String date, String period) {
        assertThat(days(date).countsFor(days(period))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-04, 2010-04-07",
        "2010, 2010-04",
        "2005/2010, 2010",
        "2005/2010, 2006/2010",
        "2010-04-07, 2010-05",
        "2010-04-07, 2010-04-08",
        "2010/.., 2010",
        "2010/.., 2000/2020",
        "2010-04-07, ../2009"
    })
    void doesNotCountForAShorterOrAnotherPeriod(String date, String period) {
        assertThat(days(date).countsFor(days(period))).isFalse();
    }

    @Test
    void everythingWithADayCountsForAllDays() {
        assertThat(days("0000").countsFor(Days.ALL)).isTrue();
        assertThat(days("2010/..").countsFor(Days.ALL)).isTrue();
        assertThat(Days.ALL.countsFor(days("2010"))).isFalse();
    }

    @Test
    void countsBothEnds() {
        assertThat(days("2010-04-07").length()).isEqualTo(1);
        assertThat(days("2012").length()).isEqualTo(366);
        assertThat(days("2010-04-07/2010-04-08").length()).isEqualTo(2);
        assertThat(days("2010/..").length()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void containsWhatLiesWithinWithBothEnds() {
        assertThat(days("2010").contains(days("2010-12-31"))).isTrue();
        assertThat(days("2010").contains(days("2010"))).isTrue();
        assertThat(days("2010").contains(days("2010-24"))).isFalse();
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        LocalDate day = LocalDate.of(2010, 4, 7);
        assertThatThrownBy(() -> new Days(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last: 2010-04-06 is before the first day, 2010-04-07");
    }
}
