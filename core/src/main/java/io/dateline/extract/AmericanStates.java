package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.Set;

/** The states of the United States as they are written after a town: postal codes, and the longer abbreviations of the press. */
final class AmericanStates {
    private static final CueWords POSTAL = CueWords.of("""
            al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa
            ri sc sd tn tx ut vt va wa wv wi wy dc
            """);
    private static final CueWords PRESS = CueWords.of(
            "ala ariz ark calif colo conn fla ill ind kan ky mass mich minn miss mont neb nev okla ore pa penn tenn tex va vt md wash wis wyo");

    private static final CueWords COMPASS = CueWords.of("n s r w d");
    private static final CueWords DOTTED = CueWords.of("h j m y c d i va");
    private static final CueWords STOP = CueWords.of(".");
    private static final Set<String> POSTAL_LETTERS =
            Set.of("NH", "NJ", "NM", "NY", "NC", "ND", "SC", "SD", "RI", "DC", "WVa");

    private static final CueWords COMMA = CueWords.of(",");
    private static final CueWords HYPHEN = CueWords.of("-");
    private static final CueWords PARTY = CueWords.of("r d");

    private AmericanStates() {}

    /** Whether a token abbreviates a state, and a town with a comma, or the letter of a party, stands before it: "Lima, OH". */
    static boolean isAfterTown(Reading reading, int token) {
        return isAbbreviation(reading, token)
                && (COMMA.at(reading, token - 1)
                                && reading.sentence(token) == reading.sentence(token - 1)
                                && token > 1
                                && reading.is(token - 2, Shape.CAPITAL)
                        || HYPHEN.at(reading, token - 1) && PARTY.at(reading, token - 2));
    }

    /** Whether a token abbreviates a state: "MA", "Mass". */
    static boolean isAbbreviation(Reading reading, int token) {
        return POSTAL.at(reading, token) && reading.is(token, Shape.ALL_CAPITALS)
                || PRESS.at(reading, token) && reading.is(token, Shape.CAPITAL)
                || isDotted(reading, token);
    }

    /** The token after an abbreviation that begins at a token. */
    static int end(Reading reading, int token) {
        return isDotted(reading, token) ? token + 3 : token + 1;
    }

    /** "S.C.", "N.Y.". */
    private static boolean isDotted(Reading reading, int token) {
        return COMPASS.at(reading, token)
                && reading.is(token, Shape.CAPITAL)
                && STOP.at(reading, token + 1)
                && DOTTED.at(reading, token + 2)
                && !reading.is(token + 2, Shape.SPACE_BEFORE)
                && POSTAL_LETTERS.contains(reading.word(token) + reading.word(token + 2));
    }
}
