package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;

/** What stands around a name: who says something, and who is explained by an apposition. */
final class Around {
    private Around() {}

    /** "X said", "said X", "X, 34, said"; also other verbs whose subject is mostly a person. */
    static boolean speaks(Scene scene, int from, int to) {
        Reading reading = scene.reading();
        if (to < reading.size() && !reading.is(to, Shape.BLOCK_START) && Lexicon.SAID.has(reading, to)) {
            return true;
        }
        return Lexicon.SPEECH.has(reading, from - 1) && !reading.is(from, Shape.BLOCK_START);
    }

    /** "X, a Human Rights Watch researcher", "X, 34,", "X, spokesman of Y", "X (born 1950)". */
    static boolean isApposition(Scene scene, int to) {
        Reading reading = scene.reading();
        if (!Run.isSign(reading, to, ',') && !Run.isSign(reading, to, '(') || to + 1 >= reading.size()) {
            return false;
        }
        int next = to + 1;
        if (reading.is(next, Shape.DIGITS) && reading.end(next) - reading.start(next) == 2) {
            return true;
        }
        if (Lexicon.FUNCTION.has(reading, next) && !Lexicon.LOCATIVE.has(reading, next)) {
            next++;
        }
        for (int i = next; i < Math.min(next + 6, reading.size()); i++) {
            if (!reading.is(i, Shape.LETTERS)) {
                return false;
            }
            if (PersonNames.isTitle(reading, i)) {
                return true;
            }
        }
        return false;
    }
}
