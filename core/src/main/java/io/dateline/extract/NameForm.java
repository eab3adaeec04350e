package io.dateline.extract;

import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.text.Reading;
import io.dateline.text.Shape;

/**
 * What the words of a possible person's name look like.
 *
 * @param words how many words it has, initials and particles not counted; what hyphens join is one ("Kara-Su")
 * @param common how many of them are commonly written small
 * @param commonFirst whether the first is
 * @param given how many known persons have its first word as a first name
 * @param family how many known persons have its last word as a last name
 * @param initial whether it has an initial
 * @param acronym whether a word is written in capitals only
 * @param isOther whether a word shows it to be no person: "Street", "Ministry", "Agreement"
 */
record NameForm(
        int words,
        int common,
        boolean commonFirst,
        int given,
        int family,
        boolean initial,
        boolean acronym,
        boolean isOther) {

    /** The rule for a family name after an initial. */
    static final String INITIAL = "initial";

    static NameForm of(Scene scene, int from, int to) {
        Reading reading = scene.reading();
        int words = 0;
        int common = 0;
        boolean initial = false;
        boolean acronym = false;
        boolean other = false;
        for (int i = from; i < to; i++) {
            if (Run.isInitial(reading, i)) {
                initial = true;
            } else if (Run.isCapital(reading, i)) {
                words += i == from || !joins(reading, i) ? 1 : 0;
                common += Lexicon.COMMON.has(reading, i) ? 1 : 0;
                acronym |= reading.is(i, Shape.ALL_CAPITALS);
                other |= isOtherWord(reading, i, i == from || i == to - 1) || reading.is(i, Shape.HAS_DIGIT);
            } else {
                other |= Run.isSign(reading, i, '&');
            }
        }
        boolean commonFirst = Lexicon.COMMON.has(reading, from);
        return new NameForm(
                words,
                common,
                commonFirst,
                KnownActors.standard().firstNames(word(reading, from)),
                KnownActors.standard().lastNames(word(reading, to - 1)),
                initial,
                acronym,
                other);
    }

    private static String word(Reading reading, int token) {
        return NameKey.of(reading.word(token));
    }

    /** Whether a hyphen joins a word to one with a capital: the article of "al-Hassan" is no word of the name. */
    private static boolean joins(Reading reading, int token) {
        return !reading.is(token, Shape.SPACE_BEFORE)
                && Run.isCapital(reading, token - 2)
                && (Run.isSign(reading, token - 1, '-')
                        || Run.isSign(reading, token - 1, '\u2010')
                        || Run.isSign(reading, token - 1, '\u2011'));
    }

    private static boolean isOtherWord(Reading reading, int token, boolean outer) {
        boolean head = Lexicon.ORGANISATION_HEAD.has(reading, token) || Lexicon.GOVERNMENT_HEAD.has(reading, token);
        boolean place = Lexicon.PLACE_HEAD.has(reading, token);
        return Lexicon.THING_HEAD.has(reading, token)
                || place
                || outer && (head || Lexicon.ARMED_HEAD.has(reading, token));
    }

    /** The rule by which a name of this form is read without a title. */
    String rule() {
        if (words == 1) {
            return initial ? INITIAL : "family-name";
        }
        return given > 0 ? "given-name" : "name-form";
    }
}
