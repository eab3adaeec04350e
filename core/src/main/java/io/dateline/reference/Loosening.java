package io.dateline.reference;

import java.util.regex.Pattern;

/**
 * What two spellings of a word may differ in though no one convention explains it. Each is taken by itself: that o may be u, and a
 * may be o, does not make a of u.
 */
enum Loosening {
    NONE,
    /** Arabic and Persian vowels: Muqtada and Moqtada, Salih and Saleh, Husayn and Hussein; h at the end. */
    SHORT_VOWELS,
    /** Uzbek, Tajik and Belarusian o for a: Islom, Kalesnikava. */
    OPEN_O,
    /** Belarusian ia for e: Bialiatski. */
    OPEN_E,
    /** A within a word that others write e: Masoud and Mesud, Mammadov and Mamedov. */
    OPEN_A,
    /** A short vowel before the last syllable, written or not: Zawahiri and Zawahri. */
    UNSTRESSED,
    /** Armenian family names after the eastern or the western pronunciation: Sargsyan, Sarkissian. */
    ARMENIAN;

    /** Shorter words differ by a vowel too often. */
    private static final int LEAST = 5;

    private static final Pattern UNSTRESSED_VOWEL = Pattern.compile("[aeiou][^aeiou][aeiou][^aeiou][aeiou]$");

    /** What is left of the key of a word. */
    String of(String key) {
        if (this == NONE || key.length() < LEAST || !isFor(key)) {
            return key;
        }
        StringBuilder left = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = letter(key, i);
            boolean drop = c == 0 || !left.isEmpty() && left.charAt(left.length() - 1) == c;
            if (!drop) {
                left.append(c);
            }
        }
        return left.toString();
    }

    private boolean isFor(String key) {
        return switch (this) {
            case NONE, SHORT_VOWELS, OPEN_O, OPEN_E, OPEN_A -> true;
            case UNSTRESSED -> UNSTRESSED_VOWEL.matcher(key).find();
            case ARMENIAN -> key.endsWith("ian");
        };
    }

    /** What is written for a letter; 0 for nothing. */
    private char letter(String key, int at) {
        char c = key.charAt(at);
        boolean last = at == key.length() - 1;
        char next = last ? 0 : key.charAt(at + 1);
        return switch (this) {
            case NONE -> c;
            case SHORT_VOWELS -> isOfAllah(key, at) ? 'u' : shortVowel(c, at, next);
            case OPEN_O -> c == 'o' && (!last || key.endsWith("ko") || key.endsWith("ulo")) ? 'a' : c;
            case OPEN_E -> openE(key, at, next);
            case OPEN_A -> c == 'a' && at > 0 && !last ? 'e' : c;
            case UNSTRESSED -> at == key.length() - 3 ? 0 : c;
            case ARMENIAN -> armenian(c, at);
        };
    }

    /** Nasrallah, Nasrullah. */
    private static boolean isOfAllah(String key, int at) {
        return at > 1
                && "aou".indexOf(key.charAt(at)) >= 0
                && (key.endsWith("la") || key.endsWith("lah"))
                && at == key.lastIndexOf("la") - 1;
    }

    private static char shortVowel(char c, int at, char next) {
        boolean silent = c == 'a' && at > 0 && next == 'i' || c == 'h' && next == 0;
        return silent ? 0 : c == 'o' ? 'u' : c == 'e' ? 'i' : c == 'v' && next == 0 ? 'f' : c;
    }

    private static char openE(String key, int at, char next) {
        char c = key.charAt(at);
        if (c == 'i' && at > 0 && (next == 'a' || next == 'e')) {
            return 0;
        }
        return c == 'a' && at > 0 && next != 0 && key.charAt(at - 1) == 'i' ? 'e' : c;
    }

    private static char armenian(char c, int at) {
        return switch (c) {
            case 'g' -> 'k';
            case 'd' -> 't';
            case 'b' -> 'p';
            case 'i' -> 0;
            case 'h' -> at == 0 ? c : 0;
            default -> c;
        };
    }
}
