package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;

/** What a state's armed forces fight with stands for them beside its adjective: "Israeli airstrikes", "a Russian drone attack". */
final class ArmsOfStates {
    private static final String ARMED_FORCES = "armed-forces";
    private static final double SCORE = 0.65;

    /** What nobody else has or does, as a rule. */
    private static final CueWords ACTS = CueWords.of("""
            airstrike airstrikes warplane warplanes warship warships shelling artillery gunfire bombardment bombardments
            gunship gunships paratroopers
            """);

    /** What is made and sold too: it must hit somebody. */
    private static final CueWords ARMS = CueWords.of(
            "drone drones missile missiles rocket rockets strike strikes raid raids jet jets attack attacks");

    private static final CueWords KINDS = CueWords.of(
            "air drone missile rocket artillery ballistic cruise fighter overnight military naval aerial retaliatory");
    private static final CueWords HITS = CueWords.of("""
            on in against across near over at strike strikes attack attacks hit hits struck kill kills killed target targets
            targeted targeting destroy destroys destroyed injure injures bomb bombs bombed damage damages barrage killing
            """);

    private ArmsOfStates() {}

    static void propose(Scene scene) {
        Reading reading = scene.reading();
        for (int i = 1; i < reading.size(); i++) {
            if (isArms(reading, i)) {
                propose(scene, i);
            }
        }
    }

    private static boolean isArms(Reading reading, int token) {
        boolean small = reading.is(token, Shape.LETTERS) && !reading.is(token, Shape.CAPITAL);
        return small && (ACTS.at(reading, token) || ARMS.at(reading, token) && HITS.at(reading, token + 1));
    }

    private static void propose(Scene scene, int noun) {
        int first = first(scene.reading(), noun);
        int country = NationalBodies.country(scene.reading(), first);
        if (country < first) {
            scene.unknownBody(country, noun + 1, ARMED_FORCES, SCORE);
        }
    }

    /** The first word after the country's. */
    private static int first(Reading reading, int noun) {
        int first = noun;
        while (noun - first < 2 && KINDS.at(reading, first - 1)) {
            first--;
        }
        return first;
    }
}
