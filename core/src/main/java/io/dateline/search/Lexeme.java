package io.dateline.search;

/**
 * A word or a phrase as it stands in a query.
 *
 * @param at where it begins
 * @param text what it says, without escapes
 * @param pattern the same with a backslash before each {@code *}, {@code ?} and backslash that means itself
 * @param isPattern whether a {@code *} or {@code ?} in it stands for other characters
 * @param isQuoted whether it stood in quotes
 * @param isEscaped whether a backslash stood in it, so that it is no operator
 */
record Lexeme(int at, String text, String pattern, boolean isPattern, boolean isQuoted, boolean isEscaped) {

    boolean isEmpty() {
        return text.isEmpty() && !isQuoted;
    }

    /** Where the first character of the text stands. */
    int textAt() {
        return isQuoted ? at + 1 : at;
    }

    boolean isOperator() {
        return !isQuoted && !isEscaped && Signs.isOperator(text);
    }
}
