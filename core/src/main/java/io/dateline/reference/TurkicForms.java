package io.dateline.reference;

import io.dateline.reference.CountryName.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The cases of names in Kyrgyz, Kazakh and Uzbek. The endings follow the last vowel (vowel harmony; not in Uzbek) and the last
 * sound: "Кыргызстанда", "Түркияга", "Өзбекстандын"; "Қазақстаннан"; "Qirgʻizistonning". The last word of a longer name mostly bears
 * a possessive ending ("Республикасы"), after which the cases differ.
 */
final class TurkicForms {
    private static final String VOWELS = "аеёиоуыэюяөүәіaeiou";
    private static final String VOICELESS = "кпстфхцчшщқkpstfhqx";

    /** Acronyms are read letter by letter, and so end in a vowel: "АКШнын", "АКШда". */
    private static final List<String> OF_ACRONYMS = List.of("нын", "ны", "га", "да", "дан", "дагы");

    private TurkicForms() {}

    static Set<String> of(String name, Kind kind, String language) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        if (kind == Kind.NAME) {
            cases(name, language, forms);
        } else if (isOfCitizens(name)) {
            citizens(name, language, forms);
        }
        return forms;
    }

    /** The adjective and noun of those who live in a country: "кыргызстандык", "ресейлік", "rossiyalik". */
    static String citizenOf(String name, String language) {
        if (language.equals("uz")) {
            return name + (isLatin(name) ? "lik" : "лик");
        }
        Harmony harmony = harmony(name);
        String ending = language.equals("kk") ? harmony.back ? "ық" : "ік" : harmony.close + "к";
        char last = last(name);
        String initial = isVowel(last) || last == 'й' || last == 'р' ? "л" : isVoiceless(last) ? "т" : "д";
        return name + initial + ending;
    }

    private static boolean isOfCitizens(String word) {
        return word.matches(".+([лдт][ыиуүі]к|[лдт]ық|lik)");
    }

    /** The plural in all cases; that of a people's name would name people, not a country, and is left out. */
    private static void citizens(String name, String language, Set<String> forms) {
        String plural = language.equals("uz")
                ? name + (isLatin(name) ? "lar" : "лар")
                : name + "т" + open(harmony(name), language) + "р";
        forms.add(plural);
        cases(plural, language, forms);
    }

    private static String open(Harmony harmony, String language) {
        return !language.equals("kk") ? harmony.open : harmony.back ? "а" : "е";
    }

    private static void cases(String name, String language, Set<String> forms) {
        List<String> endings = switch (language) {
            case "uz" -> uzbek(name);
            case "kk" -> isPossessive(name) ? kazakhOfPossessive(name) : kazakh(name);
            default -> isPossessive(name) ? kyrgyzOfPossessive(name) : kyrgyz(name);
        };
        String stem = name.endsWith("ь") ? name.substring(0, name.length() - 1) : name;
        endings.forEach(ending -> forms.add(stem + ending));
        if (WordForms.isAcronym(name)) {
            OF_ACRONYMS.forEach(ending -> forms.add(name + ending));
        }
    }

    private static List<String> uzbek(String name) {
        return isLatin(name)
                ? List.of("ning", "ni", "ga", "ka", "qa", "da", "dan", "dagi", "gacha", "dir")
                : List.of("нинг", "ни", "га", "ка", "қа", "да", "дан", "даги", "гача", "дир");
    }

    private static List<String> kyrgyz(String name) {
        String o = harmony(name).open;
        String y = harmony(name).close;
        String d = isVoiceless(last(name)) ? "т" : "д";
        String n = isVowel(last(name)) ? "н" : d;
        String g = isVoiceless(last(name)) ? "к" : "г";
        return List.of(n + y + "н", g + o, n + y, d + o, d + o + "н", d + o + "г" + y);
    }

    private static List<String> kyrgyzOfPossessive(String name) {
        String o = harmony(name).open;
        String y = harmony(name).close;
        return List.of("н" + y + "н", "н" + o, "н", "нд" + o, "н" + o + "н", "нд" + o + "г" + y);
    }

    private static List<String> kazakh(String name) {
        boolean back = harmony(name).back;
        String o = back ? "а" : "е";
        String y = back ? "ы" : "і";
        char last = last(name);
        boolean nasal = "мнң".indexOf(last) >= 0;
        String d = isVoiceless(last) ? "т" : "д";
        String g = isVoiceless(last) ? back ? "қ" : "к" : back ? "ғ" : "г";
        String genitive = (isVowel(last) || nasal ? "н" : d) + y + "ң";
        String accusative = (isVowel(last) ? "н" : d) + y;
        String from = (nasal ? "н" : d) + o + "н";
        return List.of(genitive, g + o, accusative, d + o, from, "мен", "бен", "пен", d + o + (back ? "ғы" : "гі"));
    }

    private static List<String> kazakhOfPossessive(String name) {
        boolean back = harmony(name).back;
        String o = back ? "а" : "е";
        String y = back ? "ы" : "і";
        return List.of("н" + y + "ң", "н" + o, "н", "нд" + o, "н" + o + "н", "мен", "нд" + o + (back ? "ғы" : "гі"));
    }

    /** "Республикасы", "Штаттары", "Эмираттары": the last of several words. */
    private static boolean isPossessive(String name) {
        return name.indexOf(' ') >= 0 && name.matches(".*([тдлғгқкс]ар|[тдлғгқк]ер|с)[ыиуүі]");
    }

    private static char last(String name) {
        return Character.toLowerCase(name.charAt(name.length() - 1));
    }

    private static boolean isVoiceless(char c) {
        return VOICELESS.indexOf(c) >= 0;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static boolean isLatin(String name) {
        return Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** The open and the close vowel of Kyrgyz endings after a vowel. */
    private enum Harmony {
        A("а", "ы", true),
        U("а", "у", true),
        O("о", "у", true),
        E("е", "и", false),
        UE("ө", "ү", false);

        private final String open;
        private final String close;
        private final boolean back;

        Harmony(String open, String close, boolean back) {
            this.open = open;
            this.close = close;
            this.back = back;
        }
    }

    private static Harmony harmony(String name) {
        for (int i = name.length() - 1; i >= 0; i--) {
            switch (Character.toLowerCase(name.charAt(i))) {
                case 'а', 'ы', 'я' -> {
                    return Harmony.A;
                }
                case 'у', 'ю', 'ұ' -> {
                    return Harmony.U;
                }
                case 'о', 'ё' -> {
                    return Harmony.O;
                }
                case 'е', 'и', 'э', 'і', 'ә' -> {
                    return Harmony.E;
                }
                case 'ө', 'ү' -> {
                    return Harmony.UE;
                }
                default -> {}
            }
        }
        return Harmony.A;
    }
}
