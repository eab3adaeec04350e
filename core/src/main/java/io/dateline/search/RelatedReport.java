package io.dateline.search;

import java.util.List;
import java.util.Locale;

/**
 * A report that has something in common with another.
 *
 * @param hit the report; its score is the sum of the weights of all that is shared, also of what {@code reasons} leaves out
 * @param reasons what both speak of, heaviest first, then by kind and value; never empty, the first twelve at most
 */
public record RelatedReport(Hit hit, List<Reason> reasons) {
    public RelatedReport {
        reasons = List.copyOf(reasons);
    }

    /** What two reports can share. */
    public enum Kind {
        ACTOR,
        PLACE,
        /** A day or a month that the text speaks of. */
        DATE,
        COUNTRY,
        /** A word of the text, in any of its forms. */
        WORD;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that two reports share.
     *
     * @param value its id in filters; of a word as the report writes it that was asked about
     * @param label for people
     * @param reports how many reports of the archive have it; the fewer, the heavier it is
     */
    public record Reason(Kind kind, String value, String label, int reports, double weight) {}
}
