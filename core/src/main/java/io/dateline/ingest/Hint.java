package io.dateline.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a container knows of an item that the item's bytes and name don't say.
 *
 * @param type its media type
 * @param url where it was published
 * @param metadata for the report, by key
 */
record Hint(Optional<String> type, Optional<String> url, Map<String, String> metadata) {
    static final Hint NONE = new Hint(Optional.empty(), Optional.empty(), Map.of());

    Hint {
        metadata = new TreeMap<>(metadata);
    }

    static Hint ofType(String type) {
        return new Hint(Optional.of(type), Optional.empty(), Map.of());
    }

    /** The outcome with what is known besides; an address that the item gives itself is its better one. */
    Outcome applied(Outcome outcome) {
        if (!(outcome instanceof Outcome.Read(Draft draft))) {
            return outcome;
        }
        Draft more =
                draft.withOrigin(draft.language(), draft.source(), draft.url().or(() -> url));
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            more = more.withMetadata(entry.getKey(), entry.getValue());
        }
        return new Outcome.Read(more);
    }
}
