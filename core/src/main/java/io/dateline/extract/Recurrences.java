package io.dateline.extract;

import io.dateline.model.ActorType;
import io.dateline.text.Reading;
import java.util.Optional;

/** Names that were found elsewhere in the report, also where capitals say nothing: whole names, and family names alone. */
final class Recurrences {
    private static final int LONGEST = 8;
    private static final double WHOLE = 0.7;
    private static final double FAMILY_NAME = 0.74;

    private Recurrences() {}

    static void propose(Scene scene, Run run) {
        if (scene.inHeadline(run.from())) {
            whole(scene, run);
        }
        int end = Math.min(run.to(), run.from() + 4 * LONGEST);
        for (int i = run.from(); i < end; i++) {
            familyName(scene, run, i);
        }
    }

    private static void whole(Scene scene, Run run) {
        Reading reading = scene.reading();
        int end = Math.min(run.to(), run.from() + 4 * LONGEST);
        for (int from = run.from(); from < end; from++) {
            for (int to = Math.min(run.to(), from + LONGEST); to > from + 1; to--) {
                boolean words = Run.isCapital(reading, from) && Run.isCapital(reading, to - 1);
                Optional<ActorType> type = words ? scene.typeOf(scene.key(from, to)) : Optional.empty();
                if (type.isPresent()) {
                    scene.unknown(from, to, type.get(), "recurring-name", WHOLE);
                    return;
                }
            }
        }
    }

    /** A family name of somebody whose full name is there too, alone or after a title. */
    private static void familyName(Scene scene, Run run, int token) {
        Reading reading = scene.reading();
        int to = endOfWord(reading, run, token);
        boolean alone = (token == run.from() || PersonNames.isTitle(reading, token - 1) || isOpening(scene, run, token))
                && (to == run.to() || scene.inHeadline(token));
        if (alone
                && Run.isCapital(reading, token)
                && !scene.isCovered(token, to)
                && scene.hasLastName(scene.key(token, to))) {
            scene.unknown(token, to, ActorType.PERSON, "family-name", FAMILY_NAME);
        }
    }

    private static boolean isOpening(Scene scene, Run run, int token) {
        return token == run.from() + 1
                        && scene.beginsSentence(run.from())
                        && Lexicon.COMMON.has(scene.reading(), run.from())
                || scene.inHeadline(token);
    }

    /** The end of a word with what is joined to it: "al-Assad", "Ki-moon". */
    private static int endOfWord(Reading reading, Run run, int token) {
        int to = token + 1;
        while (to < run.to() && !reading.is(to, io.dateline.text.Shape.SPACE_BEFORE)) {
            to++;
        }
        return to;
    }
}
