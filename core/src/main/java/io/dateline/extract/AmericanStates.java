package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;

/** The states of the United States as they are written after a town: postal codes, and the longer abbreviations of the press. */
final class AmericanStates {
    private static final CueWords POSTAL = CueWords.of("""
            al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa
            ri sc sd tn tx ut vt va wa wv wi wy dc
            """);
    private static final CueWords PRESS = CueWords.of(
            "ala ariz ark calif colo conn fla ill ind kan ky mass mich minn miss mont neb nev okla ore pa penn tenn tex va vt md wash wis wyo");

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
                || PRESS.at(reading, token) && reading.is(token, Shape.CAPITAL);
    }
}
