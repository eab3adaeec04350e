package io.dateline.model;

import java.util.Locale;

/** Which of the two numbers before the year of 03/04/2021 is the day. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    /** The rule of a date that can be read in either order, and that nothing settles. */
    public static final String OPEN_RULE = "numeric-date-ambiguous";

    /** The rule of a date that can be read in this order alone, such as 25/04/2021. */
    public String rule() {
        return "numeric-date-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of a date that is read in this order, as other reports of its source are written so. */
    public String ruleBySource() {
        return rule() + "-by-source";
    }
}
