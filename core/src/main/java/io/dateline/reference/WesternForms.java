package io.dateline.reference;

import io.dateline.reference.CountryName.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The genitive of German names, the endings of German adjectives and nouns, genders and numbers of Romance adjectives. */
final class WesternForms {
    private WesternForms() {}

    static Set<String> of(String name, Kind kind, String language) {
        Set<String> forms = new LinkedHashSet<>();
        if (language.equals("de")) {
            german(name, kind, forms);
            return forms;
        }
        forms.add(name);
        if (kind != Kind.NAME && language.equals("fr")) {
            french(name, forms);
        } else if (kind != Kind.NAME) {
            southern(name, language, forms);
        }
        return forms;
    }

    /** Whether it is a German adjective without an ending: in a text that is the language's name ("auf Russisch"). */
    static boolean isBareGerman(String name, Kind kind) {
        return kind != Kind.NAME && (name.endsWith("sch") || name.equals("Deutsch"));
    }

    /** "Islands" would be English islands more often than Iceland's. */
    private static void german(String name, Kind kind, Set<String> forms) {
        if (isBareGerman(name, kind)) {
            List.of("e", "en", "er", "es", "em").forEach(ending -> forms.add(name + ending));
            germanPersons(name, forms);
            return;
        }
        forms.add(name);
        if (kind == Kind.NAME && !name.matches(".*[sxzß.]|Island") && !WordForms.isAcronym(name)) {
            forms.add(name + "s");
        } else if (kind != Kind.NAME && name.endsWith("er")) {
            List.of("n", "s", "in", "innen").forEach(ending -> forms.add(name + ending));
        } else if (kind != Kind.NAME && name.endsWith("e")) {
            forms.add(name + "n");
            forms.add(name.substring(0, name.length() - 1) + "in");
            forms.add(name.substring(0, name.length() - 1) + "innen");
        }
    }

    /** Those whose nouns follow from the adjective: "Iraner" of "iranisch", "Chinese" of "chinesisch". */
    private static void germanPersons(String adjective, Set<String> forms) {
        if (adjective.endsWith("anisch")) {
            String person = adjective.substring(0, adjective.length() - 4) + "er";
            List.of("", "n", "s", "in", "innen").forEach(ending -> forms.add(person + ending));
        } else if (adjective.endsWith("esisch")) {
            String person = adjective.substring(0, adjective.length() - 4);
            List.of("e", "en", "in", "innen").forEach(ending -> forms.add(person + ending));
        }
    }

    private static void french(String name, Set<String> forms) {
        Set<String> singular = new LinkedHashSet<>(List.of(name));
        if (name.endsWith("ec")) {
            singular.add(name + "que");
        } else if (name.endsWith("c")) {
            singular.add(name.substring(0, name.length() - 1) + "que");
        } else if (name.endsWith("ien") || name.endsWith("éen") || name.endsWith("on")) {
            singular.add(name + name.charAt(name.length() - 1) + "e");
        } else if (!name.endsWith("e")) {
            singular.add(name + "e");
        }
        for (String form : singular) {
            forms.add(form);
            forms.add(form.endsWith("s") ? form : form + "s");
        }
    }

    private static void southern(String name, String language, Set<String> forms) {
        String stem = name.substring(0, name.length() - 1);
        if (name.endsWith("o")) {
            endings(stem, language.equals("it") ? List.of("a", "i", "e") : List.of("a", "os", "as"), forms);
        } else if (name.matches(".*[éêíáóú][sn]")) {
            String bare = name.substring(0, name.length() - 2) + plain(name.charAt(name.length() - 2));
            endings(bare + name.charAt(name.length() - 1), List.of("a", "es", "as"), forms);
        } else if (name.endsWith("e") && language.equals("it")) {
            forms.add(stem + "i");
        } else {
            boolean consonant = "aeiouíúá".indexOf(name.charAt(name.length() - 1)) < 0;
            endings(name, consonant ? List.of("a", "es", "as") : List.of("s", "es"), forms);
        }
    }

    private static char plain(char accented) {
        return "eeiaou".charAt("éêíáóú".indexOf(accented));
    }

    private static void endings(String stem, List<String> endings, Set<String> forms) {
        endings.forEach(ending -> forms.add(stem + ending));
    }
}
