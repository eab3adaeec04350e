package io.dateline.reference;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes a Latin word in one way where ways of romanising differ; one pass from left to right. */
final class Romanisation {
    /** What is written otherwise, the longest first: letters, then how they are written. */
    private static final String[][] WRITTEN = {
        {"dsch", "j"},
        {"tsch", "4"},
        {"shch", "6"},
        {"dzh", "j"},
        {"sch", "6"},
        {"tch", "4"},
        {"zh", "j"},
        {"kh", "h"},
        {"ch", "4"},
        {"sh", "6"},
        {"dj", "j"},
        {"gh", "g"},
        {"dh", "d"},
        {"th", "t"},
        {"ph", "f"},
        {"ts", "c"},
        {"tz", "c"},
        {"ck", "k"},
        {"ou", "u"},
        {"x", "ks"},
        {"w", "v"},
        {"q", "k"},
        {"y", "i"}
    };

    private static final String[][][] BY_LETTER = byLetter();

    private Romanisation() {}

    /** {@code 4} and {@code 6} stand for ch and sh. */
    static String unify(String word) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        int at = 0;
        while (at < word.length()) {
            String[] rule = rule(word, at);
            if (rule != null) {
                for (int i = 0; i < rule[1].length(); i++) {
                    append(out, rule[1].charAt(i));
                }
                at += rule[0].length();
            } else {
                append(out, letter(word, at++));
            }
        }
        return ending(out);
    }

    private static String @Nullable [] rule(String word, int at) {
        char c = word.charAt(at);
        if (c < BY_LETTER.length) {
            for (String[] rule : BY_LETTER[c]) {
                if (word.startsWith(rule[0], at)) {
                    return rule;
                }
            }
        }
        return null;
    }

    private static String[][][] byLetter() {
        String[][][] byLetter = new String['z' + 1][0][];
        for (char c = 'a'; c <= 'z'; c++) {
            char letter = c;
            byLetter[c] = Arrays.stream(WRITTEN)
                    .filter(rule -> rule[0].charAt(0) == letter)
                    .toArray(String[][]::new);
        }
        return byLetter;
    }

    private static char letter(String word, int at) {
        char c = word.charAt(at);
        if (c == 'j' && at > 0 && "aeiouy".indexOf(word.charAt(at - 1)) >= 0) {
            return 'i';
        }
        boolean hard = c == 'c' && (at + 1 == word.length() || "aoulrkt".indexOf(word.charAt(at + 1)) >= 0);
        return hard ? 'k' : c;
    }

    /** Letters are not doubled, and a glide before e is not written, save as the second letter ("Lie", "Pierre"). */
    private static void append(StringBuilder out, char c) {
        int last = out.length() - 1;
        if (last >= 0 && last != 1 && out.charAt(last) == 'i' && c == 'e') {
            out.setLength(last);
            last--;
        }
        if (last < 0 || out.charAt(last) != c) {
            out.append(c);
        }
    }

    /** -off, -eff and -yov are -ov and -ev. */
    private static String ending(StringBuilder word) {
        int length = word.length();
        if (length > 4 && (endsWith(word, "of") || endsWith(word, "ef"))) {
            word.setCharAt(length - 1, 'v');
        }
        if (length > 5 && endsWith(word, "iov")) {
            word.replace(length - 3, length, "ev");
        } else if (length > 6 && endsWith(word, "iova")) {
            word.replace(length - 4, length, "eva");
        }
        return word.toString();
    }

    private static boolean endsWith(StringBuilder word, String end) {
        int at = word.length() - end.length();
        for (int i = 0; i < end.length(); i++) {
            if (at < 0 || word.charAt(at + i) != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
