package io.dateline.search;

import io.dateline.search.Signs.Extent;

/** A place in a query, and the small things that can be read from it on. Never goes back but over one word. */
final class QueryScanner {
    private final String query;
    private final SyntaxErrors errors;
    private int at;

    QueryScanner(String query, SyntaxErrors errors) {
        this.query = query;
        this.errors = errors;
    }

    int position() {
        return at;
    }

    boolean isAtEnd() {
        return at == query.length();
    }

    boolean isAt(char c) {
        return at < query.length() && query.charAt(at) == c;
    }

    boolean isAtQuote() {
        return at < query.length() && Signs.isQuote(query.charAt(at));
    }

    boolean isAtMark() {
        return at < query.length() && Signs.isMark(query.charAt(at));
    }

    boolean isAtSpaceOrEnd() {
        return isAtEnd() || Signs.isSpace(query.charAt(at));
    }

    void skipSpaces() {
        while (at < query.length() && Signs.isSpace(query.charAt(at))) {
            at++;
        }
    }

    boolean take(char c) {
        if (!isAt(c)) {
            return false;
        }
        at++;
        return true;
    }

    /** Takes an operator where one stands as a word of its own. */
    boolean takeWord(String operator) {
        int end = at + operator.length();
        boolean isThere =
                query.startsWith(operator, at) && (end == query.length() || Extent.WORD.ends(query.charAt(end)));
        if (isThere) {
            at = end;
        }
        return isThere;
    }

    /** Takes all that stands here where a number should; may be empty. */
    String takeNumber() {
        int start = at;
        while (at < query.length() && !Extent.WORD.ends(query.charAt(at))) {
            at++;
        }
        return query.substring(start, at);
    }

    /** Takes a word; an empty one where none stands here. */
    Lexeme takeWord(Extent extent) {
        Letters letters = new Letters(at);
        while (at < query.length() && !extent.ends(query.charAt(at))) {
            takeLetter(letters, extent.hasWildcards());
        }
        return letters.lexeme(false);
    }

    /** Takes what stands between the quote that is here and the one that closes it. */
    Lexeme takeQuoted() {
        int start = at;
        char opening = query.charAt(at++);
        Letters letters = new Letters(start);
        while (at < query.length() && !Signs.closes(opening, query.charAt(at))) {
            takeLetter(letters, false);
        }
        if (isAtEnd()) {
            throw errors.unclosed(start, "the quote", "'\"'");
        }
        at++;
        return letters.lexeme(true);
    }

    private void takeLetter(Letters letters, boolean wildcards) {
        char c = query.charAt(at++);
        if (c == '\\') {
            letters.escaped(takeEscaped());
        } else if (wildcards && Signs.isWildcard(c)) {
            letters.wildcard(c);
        } else {
            letters.plain(c);
        }
    }

    /** The character behind a backslash; {@code \}{@code u0041} is a character by its number. */
    private char takeEscaped() {
        if (isAtEnd()) {
            throw errors.expected(at, "a character behind the backslash");
        }
        char c = query.charAt(at++);
        if (c == 'u' && at + 4 <= query.length() && query.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            at += 4;
            return (char) Integer.parseInt(query.substring(at - 4, at), 16);
        }
        return c;
    }

    /** Gathers the characters of a word or phrase. */
    private static final class Letters {
        private final int start;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder pattern = new StringBuilder();
        private boolean isPattern;
        private boolean isEscaped;

        Letters(int start) {
            this.start = start;
        }

        void plain(char c) {
            text.append(c);
            if (Signs.isWildcard(c) || c == '\\') {
                pattern.append('\\');
            }
            pattern.append(c);
        }

        void escaped(char c) {
            isEscaped = true;
            plain(c);
        }

        void wildcard(char c) {
            isPattern = true;
            text.append(c);
            pattern.append(c);
        }

        Lexeme lexeme(boolean isQuoted) {
            return new Lexeme(start, text.toString(), pattern.toString(), isPattern, isQuoted, isEscaped);
        }
    }
}
