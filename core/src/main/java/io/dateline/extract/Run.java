package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of words with capitals, with what joins them within a name: hyphens, apostrophes, the stops of initials, and small particles
 * ("Ban Ki-moon", "John F. Kennedy", "Luis de la Cruz"). Runs don't overlap, and none crosses a sentence or a block.
 *
 * @param from the first token
 * @param to the token after the last
 */
record Run(int from, int to) {
    private static final int MOST_PARTICLES = 3;

    /** Function words that are names as well: "Theresa May", "Will Smith". */
    private static final CueWords NAMES = CueWords.of("may will");

    static List<Run> of(Reading reading) {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < reading.size(); at++) {
            if (isCapital(reading, at) && !isFunction(reading, at)) {
                int end = end(reading, at);
                runs.add(new Run(at, end));
                at = end - 1;
            }
        }
        return runs;
    }

    int length() {
        return to - from;
    }

    /** A capital at the beginning of a sentence, or of a headline's word, makes no name out of a function word. */
    private static boolean isFunction(Reading reading, int token) {
        boolean first = token == 0 || reading.sentence(token) != reading.sentence(token - 1);
        return Lexicon.FUNCTION.has(reading, token)
                && !reading.is(token, Shape.ALL_CAPITALS)
                && (first || !Lexicon.PARTICLE.has(reading, token) && !NAMES.at(reading, token))
                && !isSign(reading, token + 1, '.');
    }

    static boolean isCapital(Reading reading, int token) {
        return reading.is(token, Shape.CAPITAL) && reading.is(token, Shape.LETTERS);
    }

    private static int end(Reading reading, int from) {
        int at = from + 1;
        while (at < reading.size() && reading.sentence(at) == reading.sentence(from)) {
            int next = next(reading, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The token after what continues the name at a token; the same token where nothing does. */
    private static int next(Reading reading, int at) {
        if (isCapital(reading, at)) {
            return isFunction(reading, at) ? at : at + 1;
        }
        if (!reading.is(at, Shape.LETTERS)) {
            return joined(reading, at);
        }
        int particle = at;
        while (particle < reading.size()
                && particle - at < MOST_PARTICLES
                && Lexicon.PARTICLE.has(reading, particle)
                && !reading.is(particle, Shape.BLOCK_START)) {
            particle++;
        }
        boolean hyphen = particle > at && isSign(reading, particle, '-') && !reading.is(particle, Shape.SPACE_BEFORE);
        int word = hyphen ? particle + 1 : particle;
        boolean named =
                particle > at && word < reading.size() && isCapital(reading, word) && sameBlock(reading, at, word);
        return named ? word + 1 : at;
    }

    private static boolean sameBlock(Reading reading, int from, int to) {
        return reading.sentence(from) == reading.sentence(to);
    }

    /** What a sign joins to the word before it: -moon, 'Brien, the stop of an initial. */
    private static int joined(Reading reading, int at) {
        if (reading.is(at, Shape.SPACE_BEFORE)) {
            return isSign(reading, at, '&') && at + 1 < reading.size() && isCapital(reading, at + 1) ? at + 2 : at;
        }
        boolean wordFollows =
                at + 1 < reading.size() && reading.is(at + 1, Shape.LETTERS) && !reading.is(at + 1, Shape.SPACE_BEFORE);
        return switch (reading.text().charAt(reading.start(at))) {
            case '-', '\u2010', '\u2011' -> wordFollows ? at + 2 : at;
            case '\'', '\u2019', '\u2018', '`' -> wordFollows && !isContraction(reading, at + 1) ? at + 2 : at;
            case '.' ->
                isInitial(reading, at - 1) || isAbbreviated(reading, at) || isSuffix(reading, at - 1) ? at + 1 : at;
            case '&' -> wordFollows ? at + 2 : at;
            default -> at;
        };
    }

    private static boolean isContraction(Reading reading, int token) {
        int length = reading.end(token) - reading.start(token);
        return length <= 2 && !isCapital(reading, token);
    }

    static boolean isInitial(Reading reading, int token) {
        return token >= 0 && isCapital(reading, token) && reading.end(token) - reading.start(token) == 1;
    }

    private static boolean isSuffix(Reading reading, int token) {
        return token > 0 && Lexicon.SUFFIX.has(reading, token) && isCapital(reading, token - 1);
    }

    private static boolean isAbbreviated(Reading reading, int stop) {
        return stop + 1 < reading.size()
                && isCapital(reading, stop + 1)
                && reading.sentence(stop + 1) == reading.sentence(stop)
                && Lexicon.HONORIFIC.has(reading, stop - 1);
    }

    static boolean isSign(Reading reading, int token, char sign) {
        return token >= 0 && token < reading.size() && reading.text().charAt(reading.start(token)) == sign;
    }
}
