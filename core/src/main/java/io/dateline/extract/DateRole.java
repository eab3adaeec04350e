package io.dateline.extract;

/** What a word does in telling a date; a word may have several of these, each with a value in {@code dates/LANGUAGE.tsv}. */
enum DateRole {
    /** 1 to 12. */
    MONTH,
    /** An abbreviation, which is a month only beside a day or a year. */
    SHORT_MONTH,
    /** Also something else: a verb, a name, another word. */
    AMBIGUOUS,
    /** 1, Monday, to 7. */
    WEEKDAY,
    /** An abbreviation, which is a day of the week only before a date. */
    SHORT_WEEKDAY,
    /** 1, spring, to 4. */
    SEASON,
    /** A {@link Holiday}, by its name. */
    HOLIDAY,
    /** A decade of the last century by its name, by its first year. */
    DECADE_WORD,
    CARDINAL,
    ORDINAL,
    /** What stands between the digits and the ending of an ordinal number. */
    ORDINAL_MARK,
    /** The ordinal of a {@link DateUnit}. */
    UNIT,
    /** Two of the unit in one word. */
    DUAL,
    /** A day by how many days it is from the day of publication. */
    DAY_WORD,
    /** A day by how many days it is from the day that is spoken of. */
    THE_DAY,
    LAST,
    THIS,
    NEXT,
    /** Before a number of units that end with publication. */
    PAST,
    /** Before a number of units that begin with publication. */
    COMING,
    AGO_BEFORE,
    AGO_AFTER,
    LATER,
    EARLIER,
    SAME,
    FOLLOWING,
    PREVIOUS,
    THE,
    /** A word that shows that a noun follows. */
    DETERMINER,
    OF,
    /** After which a month or a year may stand alone. */
    IN,
    /** After which it may too, but a name or a number as well. */
    WEAK_IN,
    /** After which a day stands. */
    ON,
    /** Between a part of a year and its year. */
    WITHIN,
    BEFORE,
    AFTER,
    /** After "year", its end. */
    END,
    FROM,
    TO,
    UNTIL,
    BETWEEN,
    AND,
    ABOUT,
    /** Early, late. */
    PART,
    YEAR_WORD,
    QUARTER,
    HALF,
    /** Before the year of an account. */
    FISCAL,
    /** By which a game is told from an account. */
    SPORT,
    /** By which 11 September is that of 2001. */
    ATTACKS,
    BEFORE_CHRIST,
    DAY_PART,
    /** After which a number is no year. */
    NUMBERED,
    /** Before which a number is no year. */
    COUNTED,
    /** After which a day is one of many, or a feast. */
    NO_DATE_BEFORE,
    /** At the beginning of a line, before the date of publication. */
    PUBLISHED,
    FUTURE,
    PAST_VERB,
    BE,
    /** A common word by which a language is told. */
    STOP;

    /** The role's place in a set of roles. */
    long bit() {
        return 1L << ordinal();
    }
}
