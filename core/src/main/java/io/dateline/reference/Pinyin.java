package io.dateline.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chinese syllables in Pinyin, and as Wade and Giles wrote them, without the apostrophes that the press leaves out. */
final class Pinyin {
    private static final int LONGEST = 6;
    private static final String[] INITIALS = "zh ch sh b p m f d t n l g k h j q x r z c s y w".split(" ");
    private static final String[] FINALS =
            "a o e i u ai ei ao ou an en ang eng ong er ia ie iao iu ian in iang ing iong ua uo uai ui uan un uang ue"
                    .split(" ");
    private static final Set<String> SYLLABLES = syllables();

    private Pinyin() {}

    private static Set<String> syllables() {
        Set<String> all = new HashSet<>(List.of("a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "er"));
        for (String initial : INITIALS) {
            for (String last : FINALS) {
                all.add(initial + last);
            }
        }
        return Set.copyOf(all);
    }

    /** The one or two syllables of a word in Pinyin; none where it isn't one. */
    static List<String> syllables(String word) {
        if (SYLLABLES.contains(word)) {
            return List.of(word);
        }
        for (int cut = Math.min(LONGEST, word.length() - 1); cut > 0; cut--) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            if (SYLLABLES.contains(first) && SYLLABLES.contains(second)) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    /** The word as Wade and Giles wrote it. */
    static String wade(List<String> syllables) {
        List<String> written = new ArrayList<>();
        syllables.forEach(syllable -> written.add(wade(syllable)));
        return String.join("", written);
    }

    private static String wade(String syllable) {
        String initial = "";
        for (String possible : INITIALS) {
            if (initial.isEmpty() && syllable.startsWith(possible)) {
                initial = possible;
            }
        }
        String last = syllable.substring(initial.length());
        return last.equals("i") ? buzzing(initial) : initial(initial) + ending(initial, last);
    }

    private static String buzzing(String initial) {
        return switch (initial) {
            case "zh", "ch" -> "chih";
            case "sh" -> "shih";
            case "r" -> "jih";
            case "z", "c" -> "tzu";
            case "s" -> "szu";
            default -> initial(initial) + "i";
        };
    }

    private static String initial(String pinyin) {
        return switch (pinyin) {
            case "b" -> "p";
            case "d" -> "t";
            case "g" -> "k";
            case "j", "q", "zh" -> "ch";
            case "x" -> "hs";
            case "r" -> "j";
            case "z", "c" -> "ts";
            default -> pinyin;
        };
    }

    private static String ending(String initial, String last) {
        return switch (last) {
            case "ian" -> "ien";
            case "an" -> initial.equals("y") ? "en" : last;
            case "ie" -> "ieh";
            case "e" -> initial.equals("y") ? "eh" : Set.of("g", "k", "h").contains(initial) ? "o" : last;
            case "ong" -> "ung";
            case "iong" -> "iung";
            case "ue" -> "ueh";
            case "er" -> "erh";
            case "ou" -> initial.equals("y") ? "u" : last;
            case "uo" -> Set.of("g", "k", "h", "sh").contains(initial) ? last : "o";
            default -> last;
        };
    }
}
