package io.dateline.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The cases of names and adjectives in Russian and Ukrainian, by ending. Rough: irregular stems are added to the table by hand,
 * and a form too many does no harm where no other word is written so.
 */
final class SlavicForms {
    private static final int CASES = 5;
    private static final String HUSHING = "гкхжшчщ";

    /** Endings and what takes their place in the genitive, dative, accusative, instrumental and prepositional. */
    private static final String[][] RUSSIAN = {
        {"ия", "ии", "ии", "ию", "ией", "ии"},
        {"ская", "ской", "ской", "скую", "ской", "ской"},
        {"ая", "ой", "ой", "ую", "ой", "ой"},
        {"ский", "ского", "скому", "ский", "ским", "ском"},
        {"ое", "ого", "ому", "ое", "ым", "ом"},
        {"ые", "ых", "ым", "ые", "ыми", "ых"},
        {"ие", "их", "им", "ие", "ими", "их"},
        {"я", "и", "е", "ю", "ей", "е"},
        {"а", "ы", "е", "у", "ой", "е"},
        {"й", "я", "ю", "й", "ем", "е"},
        {"ь", "и", "и", "ь", "ью", "и"},
        {"ты", "тов", "там", "ты", "тами", "тах"},
        {"ы", "", "ам", "ы", "ами", "ах"},
    };

    private static final String[][] UKRAINIAN = {
        {"ія", "ії", "ії", "ію", "ією", "ії"},
        {"ська", "ської", "ській", "ську", "ською", "ській"},
        {"ський", "ського", "ському", "ський", "ським", "ському"},
        {"а", "и", "і", "у", "ою", "і"},
        {"я", "і", "і", "ю", "ею", "і"},
        {"й", "ю", "ю", "й", "єм", "ї"},
        {"ь", "і", "і", "ь", "ю", "і"},
        {"и", "", "ам", "и", "ами", "ах"},
    };

    private static final List<String> RUSSIAN_ADJECTIVE =
            List.of("ий", "ая", "ое", "ие", "ого", "ой", "ому", "ую", "им", "ом", "их", "ими");
    private static final List<String> UKRAINIAN_ADJECTIVE =
            List.of("ий", "а", "е", "і", "ого", "ої", "ому", "ій", "у", "им", "ою", "их", "ими");
    private static final List<String> SOUTH_SLAVIC_ADJECTIVE =
            List.of("и", "а", "о", "е", "ите", "ата", "ото", "ия", "ог", "ом", "им", "их");
    private static final List<String> NOUN = List.of("", "а", "у", "ом", "е", "и", "ы", "ов", "ам", "ами", "ах");

    private SlavicForms() {}

    /** A name in all cases, by the rules of the language that its letters tell; the words of a longer name take them together. */
    static Set<String> ofName(String name) {
        return inCases(name, name.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0));
    }

    /** A name in all cases by the rules of both languages. */
    static Set<String> ofNameInAnyLanguage(String name) {
        Set<String> forms = new LinkedHashSet<>(inCases(name, false));
        forms.addAll(inCases(name, true));
        return forms;
    }

    private static Set<String> inCases(String name, boolean ukrainian) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        if (name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT))) {
            return forms;
        }
        String[] words = name.split(" ");
        for (int i = 0; i < CASES; i++) {
            List<String> inCase = new ArrayList<>();
            for (String word : words) {
                inCase.add(inCase(word, i, ukrainian));
            }
            forms.add(String.join(" ", inCase));
        }
        return forms;
    }

    private static String inCase(String word, int number, boolean ukrainian) {
        for (String[] ending : ukrainian ? UKRAINIAN : RUSSIAN) {
            if (word.endsWith(ending[0]) && word.length() > ending[0].length() + 1) {
                String stem = word.substring(0, word.length() - ending[0].length());
                return stem + afterHushing(stem, ending[number + 1]);
            }
        }
        return endsInConsonant(word) ? word + (ukrainian ? CONSONANT_UK : CONSONANT_RU)[number] : word;
    }

    private static final String[] CONSONANT_RU = {"а", "у", "", "ом", "е"};
    private static final String[] CONSONANT_UK = {"у", "у", "", "ом", "і"};

    private static String afterHushing(String stem, String ending) {
        boolean hushed = HUSHING.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return hushed && ending.equals("ы") ? "и" : ending;
    }

    private static boolean endsInConsonant(String word) {
        return !word.isEmpty() && "бвгджзклмнпрстфхцчшщ".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** An adjective in all genders and cases, or the noun for one of a people in singular and plural. */
    static Set<String> ofDemonym(String word) {
        if (word.endsWith("кий")) {
            boolean ukrainian = word.endsWith("ький");
            return endings(word, 2, ukrainian ? UKRAINIAN_ADJECTIVE : RUSSIAN_ADJECTIVE);
        } else if (word.endsWith("ька")) {
            return endings(word, 1, UKRAINIAN_ADJECTIVE);
        } else if (word.endsWith("ская")) {
            return endings(word, 2, RUSSIAN_ADJECTIVE);
        } else if (word.endsWith("ки")) {
            return endings(word, 1, SOUTH_SLAVIC_ADJECTIVE);
        } else if (word.endsWith("ец")) {
            return endings(word, 2, List.of("ец", "ца", "цу", "цем", "це", "цы", "цев", "цам", "цами", "цах"));
        }
        return endsInConsonant(word) ? endings(word, 0, NOUN) : Set.of(word);
    }

    private static Set<String> endings(String word, int cut, List<String> endings) {
        String stem = word.substring(0, word.length() - cut);
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        endings.forEach(ending -> forms.add(stem + ending));
        return forms;
    }
}
