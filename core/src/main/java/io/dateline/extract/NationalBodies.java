package io.dateline.extract;

import io.dateline.reference.CountryName;
import io.dateline.reference.CountryNames;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bodies of a state that are written small after the country's name or adjective: "Russian forces", "the U.S. military", "Thai
 * police", "the Kyrgyz interim government". Each country has one of them, whatever the word.
 */
final class NationalBodies {
    private static final int MOST_COUNTRY_WORDS = 4;
    private static final double SCORE = 0.7;

    private static final CueWords ONE =
            CueWords.of("forces military army troops soldiers navy police government parliament");
    private static final CueWords BEFORE_FORCES = CueWords.of("armed security government military");
    private static final CueWords BEFORE_GOVERNMENT =
            CueWords.of("interim transitional provisional caretaker federal central national coalition unity");
    private static final CueWords BEFORE_POLICE = CueWords.of("national federal riot military state");
    private static final CueWords SECURITY = CueWords.of("security");
    private static final CueWords AIR = CueWords.of("air");
    private static final CueWords COAST = CueWords.of("coast");
    private static final CueWords BORDER = CueWords.of("border");
    private static final CueWords FORCE = CueWords.of("force");
    private static final CueWords GUARD = CueWords.of("guard guards");

    private static final Map<String, String> IDS = ids();

    private NationalBodies() {}

    private static Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        for (String army : "forces military army troops soldiers".split(" ")) {
            ids.put(army, "armed-forces");
        }
        for (String same : "navy police government parliament".split(" ")) {
            ids.put(same, same);
        }
        return Map.copyOf(ids);
    }

    static void propose(Scene scene) {
        Reading reading = scene.reading();
        for (int i = 1; i < reading.size(); i++) {
            if (isSmall(reading, i)) {
                propose(scene, i);
            }
        }
    }

    private static boolean isSmall(Reading reading, int token) {
        return reading.is(token, Shape.LETTERS) && !reading.is(token, Shape.CAPITAL);
    }

    private static void propose(Scene scene, int noun) {
        Reading reading = scene.reading();
        Optional<String> id = body(reading, noun);
        if (id.isEmpty()) {
            return;
        }
        int first = first(reading, noun);
        int country = country(reading, first);
        if (country < first) {
            scene.unknownBody(country, noun + 1, id.get(), SCORE);
        }
    }

    private static Optional<String> body(Reading reading, int noun) {
        if (ONE.at(reading, noun)) {
            return SECURITY.at(reading, noun - 1)
                    ? Optional.of("security-forces")
                    : Optional.ofNullable(IDS.get(reading.word(noun)));
        }
        if (FORCE.at(reading, noun) && AIR.at(reading, noun - 1)) {
            return Optional.of("air-force");
        }
        return !GUARD.at(reading, noun)
                ? Optional.empty()
                : COAST.at(reading, noun - 1)
                        ? Optional.of("coast-guard")
                        : BORDER.at(reading, noun - 1) ? Optional.of("border-service") : Optional.empty();
    }

    /** The first word of the body's name. */
    private static int first(Reading reading, int noun) {
        String word = reading.word(noun);
        boolean two = AIR.at(reading, noun - 1)
                || COAST.at(reading, noun - 1)
                || BORDER.at(reading, noun - 1)
                || word.equals("forces") && BEFORE_FORCES.at(reading, noun - 1)
                || word.equals("government") && BEFORE_GOVERNMENT.at(reading, noun - 1)
                || word.equals("police") && BEFORE_POLICE.at(reading, noun - 1);
        return two ? noun - 1 : noun;
    }

    /** Where the country's name or adjective begins that ends before a token; the token itself where none does. */
    static int country(Reading reading, int end) {
        int[] best = {end};
        for (int from = Math.max(0, end - MOST_COUNTRY_WORDS); from < end; from++) {
            int at = from;
            if (best[0] == end && Run.isCapital(reading, at) && reading.sentence(at) == reading.sentence(end)) {
                CountryNames.find(reading, at, (to, name) -> best[0] = to == end && isFor(name) ? at : best[0]);
            }
        }
        return best[0];
    }

    private static boolean isFor(CountryName name) {
        return name.isFor("en");
    }
}
