package io.dateline.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The cases of names and adjectives in Russian and Ukrainian, by ending. Rough: irregular stems are added to the table by hand,
 * and a form too many does no harm where no other word is written so.
 */
final class SlavicForms {
    private static final int CASES = 5;
    private static final int SHORTEST_PLURAL = 6;
    private static final String HUSHING = "гкхжшчщ";

    /** Endings and what takes their place in the genitive, dative, accusative, instrumental and prepositional. */
    private static final String[][] RUSSIAN = {
        {"ия", "ии", "ии", "ию", "ией", "ии"},
        {"ская", "ской", "ской", "скую", "ской", "ской"},
        {"ая", "ой", "ой", "ую", "ой", "ой"},
        {"ский", "ского", "скому", "ский", "ским", "ском"},
        {"ый", "ого", "ому", "ый", "ым", "ом"},
        {"ое", "ого", "ому", "ое", "ым", "ом"},
        {"ые", "ых", "ым", "ые", "ыми", "ых"},
        {"ие", "их", "им", "ие", "ими", "их"},
        {"острова", "островов", "островам", "острова", "островами", "островах"},
        {"иль", "иля", "илю", "иль", "илем", "иле"},
        {"вань", "ваня", "ваню", "вань", "ванем", "ване"},
        {"я", "и", "е", "ю", "ей", "е"},
        {"а", "ы", "е", "у", "ой", "е"},
        {"й", "я", "ю", "й", "ем", "е"},
        {"ь", "и", "и", "ь", "ью", "и"},
        {"ты", "тов", "там", "ты", "тами", "тах"},
        {"ды", "дов", "дам", "ды", "дами", "дах"},
        {"овы", "овых", "овым", "овы", "овыми", "овых"},
        {"ы", "", "ам", "ы", "ами", "ах"},
    };

    private static final String[][] UKRAINIAN = {
        {"ія", "ії", "ії", "ію", "ією", "ії"},
        {"ея", "еї", "еї", "ею", "еєю", "еї"},
        {"ська", "ської", "ській", "ську", "ською", "ській"},
        {"ий", "ого", "ому", "ий", "им", "ому"},
        {"ща", "щі", "щі", "щу", "щею", "щі"},
        {"ка", "ки", "ці", "ку", "кою", "ці"},
        {"а", "и", "і", "у", "ою", "і"},
        {"я", "і", "і", "ю", "ею", "і"},
        {"й", "ю", "ю", "й", "єм", "ї"},
        {"їль", "їлю", "їлеві", "їль", "їлем", "їлі"},
        {"вань", "ваню", "ваневі", "вань", "ванем", "вані"},
        {"ь", "і", "і", "ь", "ю", "і"},
        {"ти", "тів", "там", "ти", "тами", "тах"},
        {"ди", "дів", "дам", "ди", "дами", "дах"},
        {"ови", "овів", "овам", "ови", "овами", "овах"},
        {"и", "", "ам", "и", "ами", "ах"},
    };

    /** Of a word before the last: an adjective as a rule. */
    private static final String[][] UKRAINIAN_FIRST = {
        {"а", "ої", "ій", "у", "ою", "ій"},
        {"і", "их", "им", "і", "ими", "их"},
        {"ий", "ого", "ому", "ий", "им", "ому"},
    };

    private static final List<String> RUSSIAN_ADJECTIVE =
            List.of("ий", "ая", "ое", "ие", "ого", "ой", "ому", "ую", "им", "ом", "их", "ими");
    private static final List<String> UKRAINIAN_ADJECTIVE =
            List.of("ий", "а", "е", "і", "ого", "ої", "ому", "ій", "у", "им", "ою", "их", "ими");
    private static final List<String> SOUTH_SLAVIC_ADJECTIVE =
            List.of("и", "а", "о", "е", "ите", "ата", "ото", "ия", "ог", "ом", "им", "их");
    private static final List<String> NOUN = List.of("", "а", "у", "ом", "е", "и", "ы", "ов", "ам", "ами", "ах");

    private static final List<String> UKRAINIAN_NOUN =
            List.of("", "а", "у", "ові", "ом", "і", "и", "ів", "ам", "ами", "ах");
    private static final List<String> RUSSIAN_EC =
            List.of("ец", "ца", "цу", "цем", "це", "цы", "цев", "цам", "цами", "цах");
    private static final List<String> UKRAINIAN_EC =
            List.of("ець", "ця", "цю", "цеві", "цем", "ці", "ців", "цям", "цями", "цях");
    private static final List<String> RUSSIAN_IN =
            List.of("ин", "ина", "ину", "ином", "ине", "е", "", "ам", "ами", "ах");
    private static final List<String> UKRAINIAN_IN =
            List.of("ин", "ина", "ину", "ином", "инові", "и", "", "ам", "ами", "ах");
    private static final List<String> RUSSIAN_KA = List.of("ка", "ки", "ке", "ку", "кой", "ок", "кам", "ками", "ках");
    private static final List<String> UKRAINIAN_KA = List.of("ка", "ки", "ці", "ку", "кою", "ок", "кам", "ками", "ках");

    private SlavicForms() {}

    /** A name in all cases, by the rules of the language that its letters tell; the words of a longer name take them together. */
    static Set<String> ofName(String name) {
        return ofName(name, isUkrainian(name));
    }

    /** Whether a name has letters that Russian doesn't have. */
    static boolean isUkrainian(String name) {
        return name.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0);
    }

    static Set<String> ofName(String name, boolean ukrainian) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        if (WordForms.isAcronym(name) || ukrainian && isIndeclinable(name)) {
            return forms;
        }
        String[] words = name.split(" ");
        for (int i = 0; i < CASES; i++) {
            List<String> inCase = new ArrayList<>();
            for (int word = 0; word < words.length; word++) {
                inCase.add(inCase(words[word], i, ukrainian, word + 1 == words.length));
            }
            forms.add(String.join(" ", inCase));
        }
        return forms;
    }

    /** "Мали" and the like are no plurals; those are longer ("Мальдіви"). */
    private static boolean isIndeclinable(String name) {
        return name.endsWith("и") && name.length() < SHORTEST_PLURAL;
    }

    private static String inCase(String word, int number, boolean ukrainian, boolean last) {
        for (String[] ending : !ukrainian ? RUSSIAN : last ? UKRAINIAN : UKRAINIAN_FIRST) {
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

    /** An adjective in all genders and cases, or the noun for one of a people or state in singular and plural. */
    static Set<String> ofDemonym(String word, boolean ukrainian) {
        if (word.endsWith("ький")) {
            return endings(word, 2, UKRAINIAN_ADJECTIVE);
        } else if (word.endsWith("кий")) {
            return endings(word, 2, RUSSIAN_ADJECTIVE);
        } else if (word.endsWith("ька")) {
            return endings(word, 1, UKRAINIAN_ADJECTIVE);
        } else if (word.endsWith("ская")) {
            return endings(word, 2, RUSSIAN_ADJECTIVE);
        } else if (word.endsWith("ки")) {
            return endings(word, 1, SOUTH_SLAVIC_ADJECTIVE);
        }
        return ofPerson(word, ukrainian);
    }

    private static Set<String> ofPerson(String word, boolean ukrainian) {
        if (word.endsWith("ец") || word.endsWith("ець")) {
            int cut = ukrainian ? 3 : 2;
            boolean afterVowel = "еиіаоуєї".indexOf(word.charAt(word.length() - cut - 1)) >= 0;
            return endings(
                    word,
                    cut,
                    (ukrainian ? UKRAINIAN_EC : RUSSIAN_EC)
                            .stream()
                                    .map(ending -> afterVowel && !ending.startsWith("е") && !ending.startsWith("є")
                                            ? "й" + ending
                                            : ending)
                                    .toList());
        } else if (word.endsWith("янин") || word.endsWith("анин")) {
            return endings(word, 2, ukrainian ? UKRAINIAN_IN : RUSSIAN_IN);
        } else if (word.endsWith("яне")) {
            return endings(word, 1, List.of("е", "", "ам", "ами", "ах"));
        } else if (word.endsWith("ка")) {
            return endings(word, 2, ukrainian ? UKRAINIAN_KA : RUSSIAN_KA);
        }
        return endsInConsonant(word) ? endings(word, 0, ukrainian ? UKRAINIAN_NOUN : NOUN) : Set.of(word);
    }

    private static Set<String> endings(String word, int cut, List<String> endings) {
        String stem = word.substring(0, word.length() - cut);
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        endings.forEach(ending -> forms.add(stem + ending));
        return forms;
    }
}
