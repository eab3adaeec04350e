package io.dateline.text;

import java.util.Locale;
import java.util.Set;

/** Numbers the sentences of a reading. */
final class Sentences {
    /** Words after which a full stop does not end a sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "brig", "sen", "rep", "gov",
            "hon", "rev", "st", "jr", "sr", "vs", "no", "vol", "art", "para", "fig", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs",
            "fri", "sat", "sun", "approx", "dept", "al", "cf", "inc", "ltd", "co", "corp", "mt", "ft");

    private Sentences() {}

    static int[] of(Reading reading) {
        int[] numbers = new int[reading.size()];
        int sentence = 0;
        for (int i = 1; i < numbers.length; i++) {
            if (reading.is(i, Shape.BLOCK_START) || endsBefore(reading, i)) {
                sentence++;
            }
            numbers[i] = sentence;
        }
        return numbers;
    }

    /** A sentence ends before a token that follows a stop, any closing quotes, and white space, and that begins like a sentence. */
    private static boolean endsBefore(Reading reading, int token) {
        if (!reading.is(token, Shape.SPACE_BEFORE) || startsLower(reading, token)) {
            return false;
        }
        int stop = token - 1;
        while (stop > 0
                && isClosing(reading.text().charAt(reading.start(stop)))
                && !reading.is(stop, Shape.SPACE_BEFORE)) {
            stop--;
        }
        return isStop(reading, stop);
    }

    private static boolean startsLower(Reading reading, int token) {
        char first = reading.text().charAt(reading.start(token));
        return first >= 'a' && first <= 'z'
                || first > 127 && Character.isLowerCase(reading.text().codePointAt(reading.start(token)));
    }

    private static boolean isClosing(char c) {
        return "\"'\u201d\u2019\u00bb)]".indexOf(c) >= 0;
    }

    private static boolean isStop(Reading reading, int token) {
        return switch (reading.text().charAt(reading.start(token))) {
            case '!', '?', '\u2026', '\u3002', '\u061f', '\uff01', '\uff1f', '\u06d4' -> true;
            case '.' -> token == 0 || !isAbbreviation(reading, token - 1);
            default -> false;
        };
    }

    private static boolean isAbbreviation(Reading reading, int token) {
        if (!reading.is(token, Shape.LETTERS) || reading.is(token, Shape.IDEOGRAPH)) {
            return false;
        }
        String word = reading.word(token);
        return word.length() == 1 && reading.is(token, Shape.CAPITAL)
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
