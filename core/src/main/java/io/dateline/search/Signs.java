package io.dateline.search;

/** Which characters mean something in a query. */
final class Signs {
    private static final String ENDS_WORD = "()[]{}\"^~:";
    private static final String ENDS_VALUE = "()[]{}\"^~";
    private static final String ENDS_DATE = "()[]{}\"^";
    private static final String CURLY_QUOTES = "\u201c\u201d\u201e\u201f";

    private Signs() {}

    /** How far a word goes, after what it stands for. */
    enum Extent {
        /** A word that may turn out to be a field's name. */
        WORD(ENDS_WORD),
        /** The value of a field: colons belong to it. */
        VALUE(ENDS_VALUE),
        /** A date: colons belong to it, and so do the signs of EDTF. */
        DATE(ENDS_DATE);

        private final String ends;

        Extent(String ends) {
            this.ends = ends;
        }

        boolean ends(char c) {
            return isSpace(c) || isQuote(c) || ends.indexOf(c) >= 0;
        }

        boolean hasWildcards() {
            return this != DATE;
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isQuote(char c) {
        return c == '"' || CURLY_QUOTES.indexOf(c) >= 0;
    }

    /** A straight quote is closed by a straight one, a curly one by any. */
    static boolean closes(char opening, char c) {
        return opening == '"' ? c == '"' : isQuote(c);
    }

    static boolean isWildcard(char c) {
        return c == '*' || c == '?';
    }

    /** Whether a word cannot hold this character as itself without a backslash. */
    static boolean isSpecial(char c) {
        return Extent.WORD.ends(c) || isWildcard(c) || c == '\\';
    }

    /** Whether a word cannot begin with this character as itself. */
    static boolean isMark(char c) {
        return c == '+' || c == '-' || c == '!';
    }

    static boolean isOperator(String word) {
        return switch (word) {
            case "AND", "&&", "OR", "||", "NOT" -> true;
            default -> false;
        };
    }
}
