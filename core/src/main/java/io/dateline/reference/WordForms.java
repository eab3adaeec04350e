package io.dateline.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms in which a name is met in running text, where its language inflects it or writes small words together with it. */
final class WordForms {
    private static final List<String> ARABIC_PREFIXES = List.of("و", "ب", "ل", "ف", "ك", "وب", "ول");

    /** Arabic words that are no longer than this, with a prefix or without, are mostly others than place names. */
    private static final int SHORT_ARABIC = 3;

    private WordForms() {}

    /** The forms of a country's name or adjective, itself among them. */
    static Set<String> of(String name, Script script, CountryName entry) {
        return switch (script) {
            case CYRILLIC -> cyrillic(name, entry.kind());
            case ARABIC -> arabic(name);
            case OTHER -> entry.kind() == CountryName.Kind.ADJECTIVE ? latin(name, entry.languages()) : Set.of(name);
        };
    }

    /** The forms of a place's name; a short one in Arabic script has others than itself only where it is well known. */
    static Set<String> ofPlace(String name, Script script, boolean wellKnown) {
        return switch (script) {
            case CYRILLIC -> SlavicForms.ofName(name);
            case ARABIC -> name.length() > SHORT_ARABIC || wellKnown ? arabic(name) : Set.of(name);
            case OTHER -> Set.of(name);
        };
    }

    private static Set<String> cyrillic(String name, CountryName.Kind kind) {
        return switch (kind) {
            case NAME -> SlavicForms.ofNameInAnyLanguage(name);
            case DEMONYM, ADJECTIVE -> SlavicForms.ofDemonym(name);
        };
    }

    /** Arabic writes "and", "in", "for" and the article together with the word. */
    private static Set<String> arabic(String name) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        for (String prefix : ARABIC_PREFIXES) {
            boolean melts = prefix.endsWith("ل") && name.startsWith("ال");
            forms.add(melts ? prefix + "ل" + name.substring(2) : prefix + name);
        }
        return forms;
    }

    /** Feminine and plural of Romance adjectives, the endings of German ones. */
    private static Set<String> latin(String name, List<String> languages) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        if (languages.contains("de") && name.endsWith("sch")) {
            List.of("e", "en", "er", "es", "em").forEach(ending -> forms.add(name + ending));
        }
        if (languages.contains("fr")) {
            french(name, forms);
        }
        if (languages.contains("es") || languages.contains("it") || languages.contains("pt")) {
            southern(name, languages, forms);
        }
        return forms;
    }

    private static void french(String name, Set<String> forms) {
        List<String> feminine = new ArrayList<>();
        if (name.endsWith("ien") || name.endsWith("éen")) {
            feminine.add(name + "ne");
        } else if (!name.endsWith("e")) {
            feminine.add(name + "e");
        }
        feminine.add(name.endsWith("c") ? name.substring(0, name.length() - 1) + "que" : name);
        for (String form : feminine) {
            forms.add(form);
            forms.add(form.endsWith("s") ? form : form + "s");
        }
    }

    private static void southern(String name, List<String> languages, Set<String> forms) {
        String stem = name.substring(0, name.length() - 1);
        if (name.endsWith("o")) {
            List.of("a", "os", "as", "i", "e").forEach(ending -> forms.add(stem + ending));
        } else if (name.endsWith("és") || name.endsWith("ês")) {
            String base = name.substring(0, name.length() - 2);
            List.of("esa", "eses", "esas").forEach(ending -> forms.add(base + ending));
        } else if (name.endsWith("e") && languages.contains("it")) {
            forms.add(stem + "i");
        } else {
            forms.add(name + "s");
            forms.add(name + "es");
        }
    }
}
