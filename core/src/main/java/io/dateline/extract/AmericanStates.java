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
            "ala ariz ark calif colo conn fla ill ind kan ky mass mich minn miss mont neb nev okla ore penn tenn tex wash wis wyo");

    private AmericanStates() {}

    /** Whether a token abbreviates a state: "MA", "Mass". */
    static boolean isAbbreviation(Reading reading, int token) {
        return POSTAL.at(reading, token) && reading.is(token, Shape.ALL_CAPITALS)
                || PRESS.at(reading, token) && reading.is(token, Shape.CAPITAL);
    }
}
