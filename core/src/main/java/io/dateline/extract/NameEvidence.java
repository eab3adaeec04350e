package io.dateline.extract;

import io.dateline.names.Clues;
import io.dateline.text.Reading;

/** What the tables and rules say of a text's words: for the program that trains the model of names. */
public final class NameEvidence {
    private NameEvidence() {}

    /** The clues that the model is given for a reading. */
    public static Clues of(Reading reading) {
        Candidates candidates = new Candidates();
        Scene scene = new Scene(reading, candidates);
        ActorTagger.proposeByRules(scene);
        return NameClues.of(scene, candidates);
    }
}
