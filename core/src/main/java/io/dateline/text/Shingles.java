package io.dateline.text;

import java.lang.Character.UnicodeScript;
import java.util.function.LongConsumer;

/** The shingles of a text, as numbers: four words that follow each other, or all words of a shorter one. */
final class Shingles {
    private static final int LENGTH = 4;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final LongConsumer each;
    private final long[] last = new long[LENGTH];
    private int words;
    private int shingles;
    private long word;
    private boolean inWord;

    private Shingles(LongConsumer each) {
        this.each = each;
    }

    /** Hands out all of them, repeated ones too; returns how many there were. */
    static int each(String text, LongConsumer each) {
        Shingles made = new Shingles(each);
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            made.add(character);
            at += Character.charCount(character);
        }
        made.end();
        if (made.words > 0 && made.words < LENGTH) {
            made.hand();
        }
        return made.shingles;
    }

    private void add(int character) {
        if (!Character.isLetterOrDigit(character)) {
            if (Character.getType(character) != Character.NON_SPACING_MARK) {
                end();
            }
            return;
        }
        word = (word ^ Character.toLowerCase(character)) * FACTOR;
        inWord = true;
        if (character > 0x0E00 && isWord(character)) {
            end();
        }
    }

    private static boolean isWord(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private void end() {
        if (inWord) {
            last[words % LENGTH] = Orders.mixed(word);
            words++;
            word = 0;
            inWord = false;
            if (words >= LENGTH) {
                hand();
            }
        }
    }

    private void hand() {
        long shingle = 0;
        for (int i = 0; i < LENGTH; i++) {
            shingle = (shingle ^ last[(words + i) % LENGTH]) * FACTOR;
        }
        shingles++;
        each.accept(Orders.mixed(shingle));
    }
}
