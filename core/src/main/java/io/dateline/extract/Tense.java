package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.Optional;

/** Whether the words around a date tell of what was or of what will be. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int BEFORE = 30;
    private static final int AFTER = 10;
    private static final int NEXT_VERB = 7;
    private static final int HAD = 3;
    private static final CueWords HAD_BEFORE = CueWords.of("had");

    /** By the nearest verb that tells it: before the date in its sentence, else after it. */
    static Tense around(DateText text, int from, int to) {
        if (text.has(to, Shape.POSSESSIVE) && isOfWhatWillBe(text, to)) {
            return FUTURE;
        }
        Reading reading = text.reading();
        int sentence = reading.sentence(from);
        for (int at = from - 1; at >= Math.max(0, from - BEFORE) && reading.sentence(at) == sentence; at--) {
            Optional<Tense> tense = of(text, at);
            if (tense.isPresent()) {
                return tense.get();
            }
        }
        for (int at = to; at < Math.min(text.size(), to + AFTER) && reading.sentence(at) == sentence; at++) {
            Optional<Tense> tense = of(text, at);
            if (tense.isPresent()) {
                return tense.get();
            }
        }
        return UNKNOWN;
    }

    /** Whether the verb right after "Sunday's election" looks ahead. */
    private static boolean isOfWhatWillBe(DateText text, int possessive) {
        int sentence = text.reading().sentence(possessive);
        int end = Math.min(text.size(), possessive + NEXT_VERB);
        for (int at = possessive + 1; at < end && text.reading().sentence(at) == sentence; at++) {
            Optional<Tense> tense = of(text, at);
            if (tense.isPresent()) {
                return tense.get() == FUTURE;
            }
        }
        return false;
    }

    private static Optional<Tense> of(DateText text, int at) {
        boolean perfect = text.lengthOf(at, DateRole.PAST_VERB) > text.lengthOf(at, DateRole.FUTURE);
        boolean month = text.is(at, DateRole.MONTH) && text.has(at, Shape.CAPITAL);
        if (text.is(at, DateRole.FUTURE) && !perfect && !month) {
            return Optional.of(wasHad(text, at) ? PAST : FUTURE);
        }
        boolean passive = text.is(at - 1, DateRole.BE);
        boolean past = text.is(at, DateRole.PAST_VERB)
                || text.language().equals("en") && endsInEd(text, at)
                || text.hasPastEnding(at);
        return past && !passive ? Optional.of(PAST) : Optional.empty();
    }

    /** "We had great hopes for the talks on 9 May" looks back on what then was ahead. */
    private static boolean wasHad(DateText text, int future) {
        int sentence = text.reading().sentence(future);
        for (int at = future - 1; at >= Math.max(0, future - HAD); at--) {
            if (HAD_BEFORE.at(text.reading(), at) && text.reading().sentence(at) == sentence) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInEd(DateText text, int at) {
        Reading reading = text.reading();
        int end = reading.end(at);
        return text.length(at) > 3
                && text.has(at, Shape.LETTERS)
                && !text.has(at, Shape.CAPITAL)
                && reading.text().charAt(end - 1) == 'd'
                && reading.text().charAt(end - 2) == 'e';
    }
}
