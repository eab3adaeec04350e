package io.dateline.reference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes folded words of other alphabets in Latin letters, letter by letter: Cyrillic (BGN/PCGN), Greek (ELOT 743), Georgian and
 * Armenian (BGN/PCGN). Scripts that write no vowels, or no sounds, are left as they are.
 */
final class Alphabets {
    private static final int FIRST = 'ə';
    private static final int LAST = '\u10ff';
    private static final @Nullable String[] LETTERS = new String[LAST + 1 - FIRST];
    private static final Map<String, String> PAIRS = new HashMap<>();

    static {
        put(
                "абвгдежзийклмнопрстуфхцчшщъыьэюя",
                "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh sh - y - e yu ya");
        put("іїєґәғқңөұүһҳҷӣӯўјљњђћџѓќ", "i i e g a g k n o u u h h zh i u u y lj nj dj ch dzh g k");
        put("αβγδεζηθικλμνξοπρστυφχψω", "a v g d e z i th i k l m n x o p r s t y f ch ps o");
        put(
                "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
                "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h");
        put(
                "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
                "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f");
        put("ə", "a");
        pairs("ου u αυ av ευ ev μπ b ντ d γκ g γγ ng ει i οι i αι e");
        pairs("ու u եւ ev");
    }

    private Alphabets() {}

    private static void put(String letters, String latin) {
        String[] written = latin.split(" ");
        for (int i = 0; i < written.length; i++) {
            LETTERS[letters.charAt(i) - FIRST] = written[i].equals("-") ? "" : written[i];
        }
    }

    private static void pairs(String written) {
        String[] cells = written.split(" ");
        for (int i = 0; i < cells.length; i += 2) {
            PAIRS.put(cells[i], cells[i + 1]);
        }
    }

    /** Whether a word is in Latin letters without diacritics. */
    static boolean isLatin(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /** The word in Latin letters, as far as its letters can be written so; signs within it are left out. */
    static String latin(String folded) {
        if (isLatin(folded)) {
            return folded;
        }
        StringBuilder latin = new StringBuilder(folded.length() + 4);
        for (int i = 0; i < folded.length(); i++) {
            String pair = folded.charAt(i) < 'Ͱ' || folded.charAt(i) > 'և' || i + 2 > folded.length()
                    ? null
                    : PAIRS.get(folded.substring(i, i + 2));
            latin.append(pair == null ? letter(folded.charAt(i)) : pair);
            i += pair == null ? 0 : 1;
        }
        return latin.toString();
    }

    private static String letter(char c) {
        String known = c < FIRST || c > LAST ? null : LETTERS[c - FIRST];
        return known != null ? known : Character.isLetterOrDigit(c) ? String.valueOf(interchanged(c)) : "";
    }

    /** Letters that Arabic and Persian hands interchange. */
    private static char interchanged(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default -> c;
        };
    }
}
