package io.dateline.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A span of a report that names a country, an actor or a date.
 *
 * @param part the part of the report that the span counts in
 * @param start UTF-16 code units into that part, 0-based
 * @param end exclusive
 * @param text the characters of the span
 * @param value an ISO 3166-1 alpha-2 code (or XK), an actor's id, or EDTF, after its kind
 * @param rule the id of the rule that read it, in lower case with hyphens
 * @param confidence from 0 to 1, in hundredths
 * @param type what the actor is; empty for other kinds
 * @param place the place by which a country is named, where it is one
 * @param against what a date was resolved against, in words: "published 2010-06-12" or, of one counted from the date that the text
 *     spoke of before, "1940-05-10 in the text"; of a name that the user's dictionary has read, "line 3 of the dictionary"; empty
 *     for what says all by itself
 */
public record Mention(
        Part part,
        int start,
        int end,
        String text,
        Kind kind,
        String value,
        String rule,
        double confidence,
        Optional<ActorType> type,
        Optional<PlaceRef> place,
        Optional<String> against) {
    /** The rule of the date with which a range begins, as 2010-06-10 in "from 10 to 14 June 2010". */
    public static final String RANGE_START = "range-start";

    /** The rule of the date with which a range ends. */
    public static final String RANGE_END = "range-end";

    /** The rule of what stands for a country, as "the Kremlin" or the capital in "Moscow said". */
    public static final String METONYM = "metonym";

    /** What is named. */
    public enum Kind {
        COUNTRY,
        ACTOR,
        DATE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of a report. */
    public enum Part {
        /** A title that stands outside the text. */
        TITLE,
        TEXT
    }

    public Mention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span: [" + start + ", " + end + ") is empty or negative");
        }
        confidence = Math.round(confidence * 100) / 100.0;
    }

    /** Whether this names a place as such: "Moscow" in "Moscow said", by which a government is meant, doesn't. */
    public boolean namesPlace() {
        return kind == Kind.COUNTRY && place.isPresent() && !rule.equals(METONYM);
    }

    /** Whether this is an end of a range, which is listed beside it but is no date of the report on its own. */
    public boolean isEndOfRange() {
        return rule.equals(RANGE_START) || rule.equals(RANGE_END);
    }
}
