package io.dateline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a key of a record in a {@code .json} file says. Beside Dateline's own names for lines of JSON stand those of schema.org's
 * articles, of JSON Feed 1.1 and the commonest of news services, each list in the order of preference.
 */
enum JsonKey {
    TEXT,
    TITLE,
    PUBLISHED,
    LANGUAGE,
    SOURCE,
    URL;

    /** Whose value is HTML. */
    static final String HTML = "content_html";

    private static final Map<JsonKey, List<String>> NAMES = Map.of(
            TEXT, List.of("text", "articleBody", "content_text", HTML, "body", "content"),
            TITLE, List.of("title", "headline"),
            PUBLISHED, List.of("published", "datePublished", "date_published", "publishedAt", "published_at", "date"),
            LANGUAGE, List.of("language", "inLanguage", "lang"),
            SOURCE, List.of("source", "publisher"),
            URL, List.of("url", "link"));

    static Optional<JsonKey> of(String name) {
        for (JsonKey key : values()) {
            if (key.names().contains(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private List<String> names() {
        return NAMES.getOrDefault(this, List.of());
    }

    /** Which of two names of this key is preferred. */
    boolean prefers(String name, String other) {
        return names().indexOf(name) < names().indexOf(other);
    }
}
