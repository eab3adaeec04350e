package io.dateline.reference;

/**
 * The consonants of a name, to compare one in Arabic or Hebrew letters with one in Latin ones. What hands of those scripts write
 * alike, or what is romanised in several ways, is one class of sounds.
 */
final class Skeleton {
    private static final String ARABIC = "بپتثجچحخدذرزژسشصضطظعغفقكگلمنهوي";
    private static final String ARABIC_CLASSES = "bbttkxhhzzrzksxsztz.kfkkklmnh..";
    private static final String HEBREW = "בגדהוזחטיכךלמםנןסעפףצץקרשת";
    private static final String HEBREW_CLASSES = "bkt..z.t.kklmmnns.ppsskrst";

    private static final String LATIN = "bpfvtdzscqkgjh46rlmn";
    private static final String AS_ARABIC = "bbf.tzzsskkkkhxxrlmn";
    private static final String AS_HEBREW = "bppbttzsskkk...srlmn";

    private Skeleton() {}

    static boolean isArabic(String word) {
        return !word.isEmpty() && word.charAt(0) >= '\u0600' && word.charAt(0) <= '\u06ff';
    }

    static boolean isHebrew(String word) {
        return !word.isEmpty() && word.charAt(0) >= '\u0590' && word.charAt(0) <= '\u05ff';
    }

    /** Of a word in Arabic or Hebrew letters. */
    static String of(String word) {
        boolean arabic = isArabic(word);
        String letters = arabic ? ARABIC : HEBREW;
        String classes = arabic ? ARABIC_CLASSES : HEBREW_CLASSES;
        StringBuilder skeleton = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = letters.indexOf(word.charAt(i));
            append(skeleton, at < 0 ? '.' : classes.charAt(at));
        }
        return ended(skeleton);
    }

    /** Of the {@link NameKey} of a Latin word, as Arabic letters would have it. */
    static String asArabic(String key) {
        return mapped(key, LATIN, AS_ARABIC);
    }

    /** Of the key of a Latin word, as Hebrew letters would have it. */
    static String asHebrew(String key) {
        return mapped(key, LATIN, AS_HEBREW);
    }

    private static String mapped(String key, String letters, String classes) {
        StringBuilder skeleton = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            int at = letters.indexOf(key.charAt(i));
            append(skeleton, at < 0 ? '.' : classes.charAt(at));
        }
        return ended(skeleton);
    }

    private static void append(StringBuilder skeleton, char sound) {
        if (sound != '.' && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != sound)) {
            skeleton.append(sound);
        }
    }

    /** What all spellings of a word have in common, as a rule; of one without consonants all of it. */
    static String coarse(String key) {
        StringBuilder coarse = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            append(coarse, coarse(key.charAt(i)));
        }
        return coarse.isEmpty() ? key : coarse.toString();
    }

    private static char coarse(char sound) {
        return switch (sound) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'v', 'w' -> '.';
            case 't', 'd', 's', 'z', 'c', 'j', 'x', '4', '6' -> 't';
            case 'k', 'g', 'q' -> 'k';
            case 'b', 'p', 'f' -> 'p';
            default -> sound;
        };
    }

    private static String ended(StringBuilder skeleton) {
        int last = skeleton.length() - 1;
        if (last > 0 && skeleton.charAt(last) == 'h') {
            skeleton.setLength(last);
        }
        return skeleton.toString();
    }
}
