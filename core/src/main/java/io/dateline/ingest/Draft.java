package io.dateline.ingest;

import io.dateline.model.Publication;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a format read, before options and common rules are applied.
 *
 * @param language as the document claims it, any spelling
 * @param cut why the text is not whole, where it isn't
 */
record Draft(
        String kind,
        String title,
        String text,
        Publication published,
        Optional<String> language,
        Optional<String> source,
        Optional<String> url,
        Map<String, String> metadata,
        Optional<String> cut) {

    static Draft of(String kind, String title, String text) {
        return new Draft(
                kind,
                title,
                text,
                Publication.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    Draft withText(String newTitle, String newText) {
        return new Draft(kind, newTitle, newText, published, language, source, url, metadata, cut);
    }

    Draft withPublished(Publication publication) {
        return new Draft(kind, title, text, publication, language, source, url, metadata, cut);
    }

    Draft withOrigin(Optional<String> newLanguage, Optional<String> newSource, Optional<String> newUrl) {
        return new Draft(kind, title, text, published, newLanguage, newSource, newUrl, metadata, cut);
    }

    /** Adds to the metadata; an empty value adds nothing. */
    Draft withMetadata(String key, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, String> all = new TreeMap<>(metadata);
        all.put(key, value);
        return new Draft(kind, title, text, published, language, source, url, all, cut);
    }

    /** Says that the text is not whole; a reason that is there already stays. */
    Draft withCut(Optional<String> reason) {
        return new Draft(kind, title, text, published, language, source, url, metadata, cut.or(() -> reason));
    }
}
