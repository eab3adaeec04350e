package io.dateline.text;

/** What a token looks like; a token has several of these. */
public enum Shape {
    /** Begins with a letter or is an ideograph. */
    LETTERS,
    /** Begins with a capital. */
    CAPITAL,
    /** Two letters or more, all capitals. */
    ALL_CAPITALS,
    /** Digits and nothing else. */
    DIGITS,
    /** Holds a digit. */
    HAS_DIGIT,
    IDEOGRAPH,
    /** The {@code 's} of a possessive. */
    POSSESSIVE,
    /** White space stands before it, or the text begins. */
    SPACE_BEFORE,
    /** The first of a line. */
    LINE_START,
    /**
     * The first after a break that a name or a sentence does not cross: a blank line, or a line's end that is not the wrapping of
     * a long line.
     */
    BLOCK_START;

    short bit() {
        return (short) (1 << ordinal());
    }
}
