package io.dateline.reference;

import java.util.List;

/**
 * One way to name a country.
 *
 * @param code of the country
 * @param kind what sort of word it is
 * @param languages ISO 639-1 codes of those it is known from; {@code und} for unstated; empty where it is for queries only
 * @param acronym whether it is written in capitals throughout ("UK", "U.S.")
 */
public record CountryName(String code, Kind kind, List<String> languages, boolean acronym) {
    /** What sort of word names a country. */
    public enum Kind {
        NAME,
        /** A demonym: adjective or noun. */
        DEMONYM,
        /** An adjective, as in the name of the language. */
        ADJECTIVE
    }

    public CountryName {
        languages = List.copyOf(languages);
    }

    /** Whether it is to be looked for in texts of a language; {@code und} for a text whose language is unknown. */
    public boolean isFor(String language) {
        return languages.contains("und")
                || languages.contains("en")
                || languages.contains(language)
                || language.equals("und") && kind == Kind.NAME && !languages.isEmpty();
    }
}
