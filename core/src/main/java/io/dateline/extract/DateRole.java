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
    CARDINAL,
    ORDINAL,
    /** The ending of an ordinal number after its digits and a hyphen. */
    ORDINAL_MARK,
    /** A number in Roman numerals, which is one beside a century or a quarter only. */
    ROMAN,
    /** A decade in one word: its first year. */
    DECADE,
    /** After which a round number is a decade: "los años 90". */
    DECADE_WORD,
    /** The ending of a decade after its digits and a hyphen. */
    DECADE_MARK,
    /** The abbreviation of "century" after its number. */
    CENTURY_MARK,
    /** The ordinal of a {@link DateUnit}. */
    UNIT,
    /** Two of the unit in one word. */
    DUAL,
    /** One of the unit in one word. */
    SINGLE,
    /** A day by how many days it is from the day of publication. */
    DAY_WORD,
    /** A day by how many days it is from the day that is spoken of. */
    THE_DAY,
    LAST,
    THIS,
    /** With the value 1 the first one ahead. */
    NEXT,
    /** Before a number of units that end with publication. */
    PAST,
    /** Before a number of units that begin with publication. */
    COMING,
    /** Before a number of units up to publication; with the value 1, from it on. */
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
    BEFORE_CHRIST,
    DAY_PART,
    /** After which a number is no year. */
    NUMBERED,
    /** Before which a number is no year. */
    COUNTED,
    /** After which a day is one of many, or a feast. */
    NO_DATE_BEFORE,
    /** Before which a day is one told from something else, and a time ago a duration. */
    NO_DATE_AFTER,
    /** At the beginning of a line, before the date of publication. */
    PUBLISHED,
    FUTURE,
    PAST_VERB,
    BE,
    /** A common word by which a language is told. */
    STOP;

    /** A set of roles, a bit for each. */
    static long set(DateRole... roles) {
        long bits = 0;
        for (DateRole role : roles) {
            bits |= role.bit();
        }
        return bits;
    }

    /** The role's place in a set of roles. */
    long bit() {
        return 1L << ordinal();
    }
}
