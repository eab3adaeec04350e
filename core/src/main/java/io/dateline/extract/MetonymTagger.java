package io.dateline.extract;

import io.dateline.reference.Metonyms;
import io.dateline.text.Reading;
import io.dateline.text.Shape;

/** Proposes what stands for a country: "the Kremlin", "Downing Street". */
final class MetonymTagger {
    private static final double SCORE = 0.75;

    private MetonymTagger() {}

    static void tag(Reading reading, Candidates out) {
        for (int at = 0; at < reading.size(); at++) {
            if (reading.is(at, Shape.CAPITAL)) {
                int from = at;
                Metonyms.find(reading, from, (to, code) -> propose(reading, from, to, code, out));
            }
        }
    }

    private static void propose(Reading reading, int from, int to, String code, Candidates out) {
        if (!Character.isLowerCase(reading.text().codePointAt(reading.start(to - 1)))
                || reading.text().codePointAt(reading.start(from)) > 0x3ff) {
            out.propose(Candidate.country(from, to, code, "metonym", SCORE));
        }
    }
}
