package io.dateline.reference;

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
    /** Azerbaijani ə in family names, as Russian wrote it or not: Mammadov, Mamedov. */
    SCHWA,
    /** Armenian family names after the eastern or the western pronunciation: Sargsyan, Sarkissian. */
    ARMENIAN;

    /** Shorter words differ by a vowel too often. */
    private static final int LEAST = 5;

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
            case NONE, SHORT_VOWELS, OPEN_O, OPEN_E -> true;
            case SCHWA -> key.endsWith("v") || key.endsWith("va");
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
            case SHORT_VOWELS -> shortVowel(c, at, next);
            case OPEN_O -> c == 'o' && (!last || key.endsWith("ko")) ? 'a' : c;
            case OPEN_E -> openE(key, at, next);
            case SCHWA -> c == 'a' && at > 0 && !last ? 'e' : c;
            case ARMENIAN -> armenian(c, at);
        };
    }

    private static char shortVowel(char c, int at, char next) {
        boolean silent = c == 'a' && at > 0 && next == 'i' || c == 'h' && next == 0;
        return silent ? 0 : c == 'o' ? 'u' : c == 'e' ? 'i' : c;
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
