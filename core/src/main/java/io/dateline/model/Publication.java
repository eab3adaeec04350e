package io.dateline.model;

import java.util.Locale;
import java.util.Optional;

/**
 * When a report was published, and how that is known.
 *
 * @param date empty where unknown
 * @param evidence what says so, in words: a metadata key, the words of the text, the file's name; empty where unknown
 */
public record Publication(Optional<EventDate> date, Basis basis, String evidence) {
    public static final Publication UNKNOWN = new Publication(Optional.empty(), Basis.UNKNOWN, "");

    /** Where a date of publication was found, most dependable first. */
    public enum Basis {
        GIVEN,
        METADATA,
        HTML,
        TEXT,
        FILE_NAME,
        INFERRED,
        UNKNOWN;

        /** The name in JSON: {@code file-name}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Publication of(EventDate date, Basis basis, String evidence) {
        return new Publication(Optional.of(date), basis, evidence);
    }
}
