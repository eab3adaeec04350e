package io.dateline.ingest;

import java.util.List;
import java.util.Optional;

/**
 * What a key of a record in a {@code .json} file says. Beside Dateline's own names for lines of JSON stand those of schema.org's
 * articles, of JSON Feed 1.1 and the commonest of news services, each list in the order of preference.
 */
enum JsonKey {
    TEXT("text", "articleBody", "content_text", "content_html", "body", "content"),
    TITLE("title", "headline"),
    PUBLISHED("published", "datePublished", "date_published", "publishedAt", "published_at", "date"),
    LANGUAGE("language", "inLanguage", "lang"),
    SOURCE("source", "publisher"),
    URL("url", "link");

    /** Whose value is HTML. */
    static final String HTML = "content_html";

    private final List<String> names;

    JsonKey(String... names) {
        this.names = List.of(names);
    }

    static Optional<JsonKey> of(String name) {
        for (JsonKey key : values()) {
            if (key.names.contains(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** Which of two names of this key is preferred. */
    boolean prefers(String name, String other) {
        return names.indexOf(name) < names.indexOf(other);
    }
}
