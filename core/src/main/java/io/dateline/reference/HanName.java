package io.dateline.reference;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;

/** Names in Chinese characters, with or without the dots and spaces that part foreign ones. Safe for all threads. */
final class HanName {
    private HanName() {}

    static boolean isWritten(String name) {
        return !name.isEmpty() && name.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    }

    /** Whether two names are written with the same characters, simplified or not: those that sound alike are many. */
    static boolean isSame(String one, String other) {
        return one.equals(other) || simplified(one).equals(simplified(other));
    }

    /** Syllables in Pinyin without tones, parted by spaces. */
    static String latin(String han) {
        synchronized (Tables.LATIN) {
            return Tables.LATIN.transliterate(han);
        }
    }

    private static String simplified(String han) {
        synchronized (Tables.SIMPLIFIED) {
            return Tables.SIMPLIFIED.transliterate(han);
        }
    }

    /** Loaded when the first name in Chinese characters turns up. */
    private static final class Tables {
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    }
}
