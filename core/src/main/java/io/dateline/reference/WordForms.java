package io.dateline.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms in which a name is met in running text, where its language inflects it or writes small words together with it. */
final class WordForms {
    private static final Set<String> INFLECTED =
            Set.of("ru", "uk", "be", "bg", "sr", "mk", "ar", "ky", "kk", "uz", "tg", "de", "fr", "es", "it", "pt");

    /** Signs that are written for one another: in "Oʻzbekiston", "Кот-д’Ивуар", "В'єтнам". */
    private static final String APOSTROPHES = "'\u2019\u2018`\u02BB\u02BC";

    /** The letters that stand in a word, and the four that are words of their own where a text is cut into words. */
    private static final List<String> APOSTROPHES_APART = List.of("\u02BC", "'", "\u2019", "\u2018", "`");

    private WordForms() {}

    /** Whether a language has forms of a country's names and adjectives that differ from the name. */
    static boolean inflects(String language) {
        return INFLECTED.contains(language);
    }

    /** The forms of a country's name or adjective: in its language's ways if it is of one language, else itself. */
    static Set<String> of(String name, CountryName entry) {
        String language = entry.languages().size() == 1 ? entry.languages().getFirst() : "";
        return withApostrophes(inLanguage(name, entry.kind(), language));
    }

    private static Set<String> inLanguage(String name, CountryName.Kind kind, String language) {
        return switch (language) {
            case "ru", "uk" -> slavic(name, kind, language.equals("uk"));
            case "be", "bg", "sr", "mk", "und" ->
                Script.of(name) == Script.CYRILLIC ? slavic(name, kind, SlavicForms.isUkrainian(name)) : other(name);
            case "ky", "kk", "uz" ->
                Script.of(name) == Script.ARABIC ? other(name) : TurkicForms.of(name, kind, language);
            case "tg" -> TajikForms.of(name, kind);
            case "ar" -> ArabicForms.of(name, kind);
            case "de", "fr", "es", "it", "pt" -> WesternForms.of(name, kind, language);
            default -> other(name);
        };
    }

    private static Set<String> other(String name) {
        return Script.of(name) == Script.ARABIC ? ArabicForms.ofName(name) : Set.of(name);
    }

    private static Set<String> slavic(String name, CountryName.Kind kind, boolean ukrainian) {
        return kind == CountryName.Kind.NAME
                ? SlavicForms.ofName(name, ukrainian)
                : SlavicForms.ofDemonym(name, ukrainian);
    }

    /** The forms of a place's name; a short one in Arabic script has others than itself only where it is well known. */
    static Set<String> ofPlace(String name, Script script, boolean wellKnown) {
        return switch (script) {
            case CYRILLIC -> SlavicForms.ofName(name);
            case ARABIC -> name.length() > ArabicForms.SHORT || wellKnown ? ArabicForms.ofName(name) : Set.of(name);
            case OTHER -> Set.of(name);
        };
    }

    /** Whether the name is written in capitals only, so that no Slavic ending goes with it. */
    static boolean isAcronym(String name) {
        return name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static Set<String> withApostrophes(Set<String> forms) {
        if (forms.stream().noneMatch(WordForms::hasApostrophe)) {
            return forms;
        }
        Set<String> written = new LinkedHashSet<>(forms);
        for (String form : forms) {
            APOSTROPHES_APART.forEach(sign -> written.add(form.replaceAll("[" + APOSTROPHES + "]", sign)));
        }
        return written;
    }

    private static boolean hasApostrophe(String form) {
        return form.chars().anyMatch(c -> APOSTROPHES.indexOf(c) >= 0);
    }
}
