package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.BitSet;

/**
 * Tells whether a report speaks of one country from within, as those do that name it in their title and then never again: "the
 * country", "the government", "nationwide". The countries that such a report names are often others, as those of refugees; the more
 * so where a sentence names them beside "the country".
 */
final class UnnamedCountry {
    private static final CueWords THE = CueWords.of("the");
    private static final CueWords OF = CueWords.of("of");
    private static final CueWords ITSELF = CueWords.of("country government");
    private static final CueWords ITS_OWN = CueWords.of("""
            law laws constitution authorities president parliament opposition police military legislature capital
            """);
    private static final CueWords ALONE =
            CueWords.of("authorities citizens nationwide countrywide noncitizens domestic ngos");
    private static final int LEAST = 3;
    private static final int LEAST_IN_A_THOUSAND = 6;

    private final Reading reading;
    private final BitSet sentences = new BitSet();
    private int cues;

    private UnnamedCountry(Reading reading) {
        this.reading = reading;
        for (int at = 0; at < reading.size(); at++) {
            note(at);
        }
    }

    static UnnamedCountry of(Reading reading) {
        return new UnnamedCountry(reading);
    }

    boolean isSpokenOf() {
        return cues >= LEAST && cues * 1000L >= (long) LEAST_IN_A_THOUSAND * reading.size();
    }

    /** Whether a token's sentence speaks of "the country" or "the government". */
    boolean isBeside(int token) {
        return sentences.get(reading.sentence(token));
    }

    /** Notes "the government", but not "the government of Burundi". */
    private void note(int at) {
        if (ALONE.at(reading, at)) {
            cues += at == 0 || !reading.is(at - 1, Shape.CAPITAL) ? 1 : 0;
        } else if (THE.at(reading, at) && !OF.at(reading, at + 2)) {
            boolean itself = ITSELF.at(reading, at + 1);
            cues += itself || ITS_OWN.at(reading, at + 1) ? 1 : 0;
            if (itself) {
                sentences.set(reading.sentence(at));
            }
        }
    }
}
