package io.dateline.text;

/**
 * The sentence in which a span of a text stands; of a very long one the part beside the span, so that the work stays small.
 *
 * @param start where it begins in the text
 * @param before what stands before the span, after an ellipsis where it is cut
 * @param span the characters of the span
 * @param after what stands behind it, before an ellipsis where it is cut
 */
public record Excerpt(int start, String before, String span, String after) {
    private static final int REACH = 160;

    /** The span alone where it holds no whole word of the reading. */
    public static Excerpt around(Reading reading, int start, int end) {
        String span = reading.text().substring(start, end);
        int first = reading.tokenAt(start);
        int last = reading.tokenAt(end) - 1;
        if (first > last || last >= reading.size()) {
            return new Excerpt(start, "", span, "");
        }
        int from = from(reading, first, start);
        return new Excerpt(
                Math.min(start, reading.start(from)),
                before(reading, from, first, start),
                span,
                after(reading, last, end));
    }

    /** The whole of it in one line. */
    public String line() {
        return (before + span + after).strip().replaceAll("\\s+", " ");
    }

    private static int from(Reading reading, int token, int start) {
        int from = token;
        while (from > 0 && sameSentence(reading, from - 1, token) && start - reading.start(from - 1) <= REACH) {
            from--;
        }
        return from;
    }

    private static String before(Reading reading, int from, int token, int start) {
        boolean cut = from > 0 && sameSentence(reading, from - 1, token);
        return (cut ? "… " : "") + between(reading, reading.start(from), start);
    }

    private static String after(Reading reading, int token, int end) {
        int to = token;
        while (to + 1 < reading.size() && sameSentence(reading, to + 1, token) && reading.end(to + 1) - end <= REACH) {
            to++;
        }
        boolean cut = to + 1 < reading.size() && sameSentence(reading, to + 1, token);
        return between(reading, end, reading.end(to)) + (cut ? " …" : "");
    }

    private static boolean sameSentence(Reading reading, int token, int other) {
        return reading.sentence(token) == reading.sentence(other);
    }

    private static String between(Reading reading, int from, int to) {
        return from < to ? reading.text().substring(from, to) : "";
    }
}
