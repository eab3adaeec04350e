package io.dateline.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Codes of languages. */
final class Languages {
    static final String UNKNOWN = "und";

    private static final Map<String, String> BY_THREE_LETTERS = byThreeLetters();

    private Languages() {}

    private static Map<String, String> byThreeLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            try {
                codes.put(Locale.of(code).getISO3Language(), code);
            } catch (MissingResourceException e) {
                codes.remove(code);
            }
        }
        return codes;
    }

    /**
     * The language of a text: what the caller says, else what the text itself shows, else what the document claims; templates claim
     * English for pages in any language.
     */
    static String of(Optional<String> given, Optional<String> claimed, String text) {
        return given.or(() -> LanguageGuess.of(text))
                .or(() -> claimed.flatMap(Languages::code))
                .orElse(UNKNOWN);
    }

    /** ISO 639-1 for a tag such as {@code en-GB}, {@code ru_RU} or {@code eng}; ISO 639-3 where there is no shorter code. */
    static Optional<String> code(String tag) {
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.isEmpty() || language.equals(UNKNOWN)
                ? Optional.empty()
                : Optional.of(BY_THREE_LETTERS.getOrDefault(language, language));
    }
}
