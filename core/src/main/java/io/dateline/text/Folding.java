package io.dateline.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form in which words are compared: without case, without diacritics, compatibility characters resolved (NFKD). Letters that
 * do not decompose but are commonly written plain ("ł", "ø", "đ", "ı", "ß") are written plain.
 */
public final class Folding {
    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

    private static final @Nullable String[] SINGLE = new String[0x530];

    private Folding() {}

    /** The folded form; a word that is ASCII is only put into lower case. */
    public static String fold(CharSequence word) {
        if (isAscii(word)) {
            return word.toString().toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= SINGLE.length) {
                return foldUnicode(word);
            }
            folded.append(single(c));
        }
        return folded.toString();
    }

    /** Letters up to Cyrillic fold one by one, so each is folded once only. */
    private static String single(char c) {
        String known = SINGLE[c];
        if (known == null) {
            known = foldUnicode(String.valueOf(c));
            SINGLE[c] = known;
        }
        return known;
    }

    private static boolean isAscii(CharSequence word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String foldUnicode(CharSequence word) {
        String decomposed = UCharacter.foldCase(NFKD.normalize(UCharacter.foldCase(word.toString(), true)), true);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            append(folded, decomposed.charAt(i));
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        if (isMark(c)) {
            return;
        }
        switch (c) {
            case 'ł' -> folded.append('l');
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            default -> folded.append(c);
        }
    }

    /** Combining diacritics, Arabic vowel signs and the letter stretcher, apostrophe-like modifier letters, soft hyphens. */
    private static boolean isMark(char c) {
        return (c >= '\u0300' && c <= '\u036f')
                || (c >= '\u064b' && c <= '\u065f')
                || c == '\u0640'
                || c == '\u0670'
                || c == '\u00ad'
                || (c >= '\u02b9' && c <= '\u02bf');
    }
}
