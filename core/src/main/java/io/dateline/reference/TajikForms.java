package io.dateline.reference;

import io.dateline.reference.CountryName.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names and adjectives in Tajik with what is written at their end: the link to a following word (izafet), object, plural. */
final class TajikForms {
    private static final List<String> OF_NAMES = List.of("и", "ро", "ву", "ю", "аш");
    private static final List<String> OF_ADJECTIVES = List.of("и", "ро", "ҳо", "ҳои", "ҳоро", "он", "ён");

    private TajikForms() {}

    static Set<String> of(String name, Kind kind) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        boolean people = kind != Kind.NAME && !name.endsWith("ӣ");
        List<String> endings = kind == Kind.NAME ? OF_NAMES : people ? List.of("и") : OF_ADJECTIVES;
        endings.forEach(ending -> forms.add(name + ending));
        return forms;
    }

    /** The adjectives that a country's name makes: "тоҷикистонӣ", "амрикоӣ", "русиягӣ". */
    static List<String> adjectivesOf(String name) {
        char last = name.charAt(name.length() - 1);
        return "яаиӣ".indexOf(last) >= 0 ? List.of(name + "гӣ", name + "вӣ") : List.of(name + "ӣ");
    }
}
