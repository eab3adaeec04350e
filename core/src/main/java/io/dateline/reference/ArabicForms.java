package io.dateline.reference;

import io.dateline.reference.CountryName.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names and adjectives in Arabic with what is written together with them: "and", "so", "in", "for", "like" and the article. The
 * adjective of a country is its name without article and final vowel, with the ending of origin (the nisba).
 */
final class ArabicForms {
    /** Words that are no longer than this, with a prefix or without, are mostly others than place names. */
    static final int SHORT = 3;

    private static final List<String> PREFIXES = List.of("و", "ب", "ل", "ف", "ك", "وب", "ول", "فب", "فل", "وك");
    private static final List<String> ENDINGS = List.of("", "ة", "ون", "ين", "ات", "تين", "تان");
    private static final List<String> BEFORE_ADJECTIVES = List.of("", "و", "ل", "ال", "وال", "فال", "كال", "لل", "ولل");

    private ArabicForms() {}

    static Set<String> of(String name, Kind kind) {
        return kind != Kind.NAME && name.endsWith("ي") ? ofAdjective(name) : ofName(name);
    }

    /** The name, and with each prefix; the article melts with "for". */
    static Set<String> ofName(String name) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        for (String prefix : PREFIXES) {
            boolean melts = prefix.endsWith("ل") && name.startsWith("ال");
            forms.add(melts ? prefix + "ل" + name.substring(2) : prefix + name);
        }
        return forms;
    }

    /** In both genders and in number, with the article and without; "in" with the feminine would name a language ("بالروسية"). */
    private static Set<String> ofAdjective(String masculine) {
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : ENDINGS) {
            BEFORE_ADJECTIVES.forEach(before -> forms.add(before + masculine + ending));
            if (!ending.equals("ة")) {
                forms.add("ب" + masculine + ending);
                forms.add("بال" + masculine + ending);
            }
        }
        return forms;
    }

    /** The adjective of a country whose name is one word: "روسي" of "روسيا", "عراقي" of "العراق". */
    static Optional<String> adjectiveOf(String name) {
        if (name.indexOf(' ') >= 0 || name.length() <= SHORT) {
            return name.length() == SHORT && name.indexOf(' ') < 0 ? Optional.of(name + "ي") : Optional.empty();
        }
        String stem = name.startsWith("ال") ? name.substring(2) : name;
        char last = stem.charAt(stem.length() - 1);
        String cut = "اوة".indexOf(last) >= 0 ? stem.substring(0, stem.length() - 1) : stem;
        return Optional.of(cut.endsWith("ي") ? cut : cut + "ي");
    }

    /** The masculine of an adjective as a language's name has it: "روسي" of "الروسية". */
    static String masculine(String adjective) {
        String bare = adjective.startsWith("ال") ? adjective.substring(2) : adjective;
        return bare.endsWith("ية") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
