package io.dateline.cli.render;

import java.util.Locale;

/** Counts in words. */
public final class Plural {
    private Plural() {}

    /** "1 report", "12,345 reports". */
    public static String of(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
