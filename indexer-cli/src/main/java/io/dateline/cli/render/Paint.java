package io.dateline.cli.render;

/**
 * Marks in text: ANSI colours on a terminal, else plain signs.
 *
 * @param on whether the text goes to a terminal that takes colours
 */
public record Paint(boolean on) {
    public static final Paint PLAIN = new Paint(false);

    /** A heading. */
    public String bold(String text) {
        return paint("1", text);
    }

    /** What matters less. */
    public String dim(String text) {
        return paint("2", text);
    }

    public String bar(String text) {
        return paint("36", text);
    }

    public String number(String text) {
        return paint("33", text);
    }

    public String bad(String text) {
        return paint("31", text);
    }

    /** The words that matched: bold on a terminal, else between stars. */
    public String match(String text) {
        return on ? "\u001B[1;33m" + text + "\u001B[0m" : "*" + text + "*";
    }

    /** A mention of what was asked for: bold on a terminal, in another colour, else between underscores. */
    public String mention(String text) {
        return on ? "\u001B[1;36m" + text + "\u001B[0m" : "_" + text + "_";
    }

    private String paint(String code, String text) {
        return on && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
