package io.dateline.reference;

import java.util.HashMap;
import java.util.Map;

/** Korean names in one way of writing: the Revised Romanisation, McCune and Reischauer's, and the habits of the press meet. */
final class Korean {
    private static final String[] LEADS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
    private static final String[] VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] TAILS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
    private static final Map<String, String> FAMILIES = new HashMap<>();

    static {
        String[] forms = {
            "kim gim",
            "i lee yi rhee ri li",
            "pak park bak",
            "choe choi",
            "cong jung jeong chung chong",
            "kang gang",
            "co cho jo",
            "yon yoon yun",
            "cang jang chang",
            "im lim rim",
            "han",
            "o oh",
            "so seo suh",
            "sin shin",
            "kwon gwon",
            "hwang",
            "an ahn",
            "song",
            "yo ryu yoo yu",
            "hong",
            "con jeon chun chon",
            "ko go",
            "mon moon mun",
            "pan ban",
            "no roh noh ro",
            "ha",
            "ho heo hur",
            "cin jin chin",
            "paek baek",
            "nam",
            "sim shim",
            "min",
            "kwak gwak"
        };
        for (String family : forms) {
            String[] written = family.split(" ");
            for (String form : written) {
                FAMILIES.put(form, written[0]);
            }
        }
    }

    private Korean() {}

    static boolean isFamily(String word) {
        return FAMILIES.containsKey(word);
    }

    static String family(String word) {
        return FAMILIES.getOrDefault(word, word);
    }

    /** A given name, its syllables in one. */
    static String given(String word) {
        return word.replace("woo", "u")
                .replace("wu", "u")
                .replace("kh", "k")
                .replace("th", "t")
                .replace("ph", "p")
                .replace("ck", "k")
                .replace("ui", "i")
                .replace("eo", "o")
                .replace("eu", "o")
                .replace("oo", "o")
                .replace("ou", "o")
                .replace("ee", "i")
                .replace("ch", "c")
                .replace("sh", "s")
                .replace("ae", "e")
                .replace('u', 'o')
                .replace('j', 'c')
                .replace('g', 'k')
                .replace('d', 't')
                .replace('b', 'p');
    }

    static boolean isHangul(String word) {
        return !word.isEmpty() && word.codePoints().allMatch(c -> c >= 0xac00 && c <= 0xd7a3);
    }

    /** Syllables in Latin letters, parted by spaces. */
    static String latin(String hangul) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < hangul.length(); i++) {
            int syllable = hangul.charAt(i) - 0xac00;
            latin.append(i > 0 ? " " : "")
                    .append(letters(LEADS[syllable / 588]))
                    .append(VOWELS[syllable % 588 / 28])
                    .append(letters(TAILS[syllable % 28]));
        }
        return latin.toString();
    }

    private static String letters(String written) {
        return written.equals("-") ? "" : written;
    }
}
