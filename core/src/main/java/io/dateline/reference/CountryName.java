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
    private static final int LONGEST_ACRONYM = 8;

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

    /** Reads a row of the table: code, kind, languages, and the name itself. */
    static CountryName parse(String row) {
        String[] cells = row.split("\t", -1);
        Kind kind = switch (cells[1]) {
            case "N" -> Kind.NAME;
            case "D" -> Kind.DEMONYM;
            default -> Kind.ADJECTIVE;
        };
        List<String> languages = cells[2].equals("-") ? List.of() : List.of(cells[2].split(","));
        return new CountryName(cells[0], kind, languages, isAcronym(cells[3]));
    }

    private static boolean isAcronym(String name) {
        int stops = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i == LONGEST_ACRONYM || c != '.' && !Character.isUpperCase(c)) {
                return false;
            }
            stops += c == '.' ? 1 : 0;
        }
        return stops < name.length();
    }
}
