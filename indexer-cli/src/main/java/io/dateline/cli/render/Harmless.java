package io.dateline.cli.render;

/** Makes text of unknown origin safe to show on a terminal: nothing of it can move the cursor, colour, or turn the line round. */
public final class Harmless {
    private static final char REPLACEMENT = '\uFFFD';

    private Harmless() {}

    /** On one line: line breaks and tabs become spaces, control characters {@code U+FFFD}. */
    public static String line(String text) {
        return clean(text, false);
    }

    /** Keeps line feeds and tabs. */
    public static String block(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean keepBreaks) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(clean(text.charAt(i), keepBreaks));
        }
        return out.toString();
    }

    private static char clean(char c, boolean keepBreaks) {
        if (c == '\n' || c == '\t') {
            return keepBreaks ? c : ' ';
        }
        if (c == '\r' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        return Character.isISOControl(c) || turnsDirection(c) ? REPLACEMENT : c;
    }

    /** The embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9). */
    private static boolean turnsDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
