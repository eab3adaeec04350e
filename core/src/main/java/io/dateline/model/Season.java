package io.dateline.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A season of the northern year, as meteorologists count it. ISO 8601-2:2019 (4.8) gives the codes and leaves the months open.
 */
public enum Season {
    /** March to May. */
    SPRING(21, 3),
    /** June to August. */
    SUMMER(22, 6),
    /** September to November. */
    AUTUMN(23, 9),
    /** December to February of the next year. */
    WINTER(24, 12);

    private final int code;
    private final int firstMonth;

    Season(int code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** The number that stands in place of the month in EDTF. */
    public int code() {
        return code;
    }

    /** The days of the season that begins in a year. */
    public Days of(int year) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** The year in which the season that holds a day began. */
    public int yearOf(LocalDate day) {
        return this == WINTER && day.getMonthValue() <= 2 ? day.getYear() - 1 : day.getYear();
    }
}
