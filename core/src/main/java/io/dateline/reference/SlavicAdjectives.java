package io.dateline.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * The Russian and Ukrainian adjectives that a country's name may make, and the nouns for its citizens. Where the rules leave a
 * choice ("эфиопский" but "нигерийский") all are given: a word that nobody writes is found in no text.
 */
final class SlavicAdjectives {
    private SlavicAdjectives() {}

    /** "суданский", "суданец" and "суданка" of "Судан"; nothing of names of several words. */
    static List<String> of(String name, boolean ukrainian) {
        if (name.indexOf(' ') >= 0 || name.length() < 3 || WordForms.isAcronym(name)) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        stems(name, ukrainian).forEach(stem -> fromStem(stem, ukrainian, words));
        return words;
    }

    private static void fromStem(String stem, boolean ukrainian, List<String> words) {
        words.add(stem + (ukrainian ? "ський" : "ский"));
        boolean glide = stem.endsWith("й");
        String person = glide || stem.endsWith("ль") ? stem.substring(0, stem.length() - 1) : stem;
        words.add(person + (ukrainian ? glide ? "єць" : "ець" : "ец"));
        if (stem.endsWith("ий") || stem.endsWith("ій") || stem.endsWith("ан") || stem.endsWith("ян")) {
            words.add(stem + "ка");
        }
    }

    private static List<String> stems(String name, boolean ukrainian) {
        String cut = name.substring(0, name.length() - 1);
        String i = ukrainian ? "ій" : "ий";
        return switch (name.charAt(name.length() - 1)) {
            case 'я' -> name.endsWith("ея") ? List.of(cut + "й") : afterIa(cut, i, ukrainian);
            case 'а' -> List.of(soft(cut, ukrainian), cut + i);
            case 'ы' -> List.of(cut);
            case 'и' -> ukrainian ? List.of(cut) : List.of(name + "й");
            case 'о' -> List.of(cut, name + "й");
            case 'у', 'е', 'э', 'ю', 'і' -> List.of(name + "й");
            case 'ь' -> name.endsWith("ль") ? List.of(name) : List.of(name, cut);
            default -> List.of(soft(name, ukrainian));
        };
    }

    /** "нигерий-", "эфиоп-": of names in -ия. */
    private static List<String> afterIa(String cut, String i, boolean ukrainian) {
        String stem = cut.substring(0, cut.length() - 1);
        return List.of(stem + i, soft(stem, ukrainian));
    }

    private static String soft(String stem, boolean ukrainian) {
        if (stem.endsWith("л")) {
            return stem + "ь";
        }
        return ukrainian && stem.endsWith("с") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
