package io.dateline.model;

/** Which of the two numbers before the year of 03/04/2021 is the day. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
