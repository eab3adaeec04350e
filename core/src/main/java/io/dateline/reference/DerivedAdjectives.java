package io.dateline.reference;

import java.util.List;

/** The adjectives and nouns of citizens that follow from a country's name by the rules of a language. */
final class DerivedAdjectives {
    private DerivedAdjectives() {}

    /** Those of a name in a language; none where its rules don't tell. */
    static List<String> of(String name, String language) {
        boolean single = name.indexOf(' ') < 0 && name.length() > 2;
        return switch (language) {
            case "ru", "uk" -> SlavicAdjectives.of(name, language.equals("uk"));
            case "ar" -> ArabicForms.adjectiveOf(name).stream().toList();
            case "ky", "kk" ->
                single && Script.of(name) == Script.CYRILLIC && !WordForms.isAcronym(name)
                        ? List.of(TurkicForms.citizenOf(name, language))
                        : List.of();
            case "uz" -> single ? List.of(TurkicForms.citizenOf(name, language)) : List.of();
            case "tg" -> single && !WordForms.isAcronym(name) ? TajikForms.adjectivesOf(name) : List.of();
            default -> List.of();
        };
    }
}
