package io.dateline.extract;

import io.dateline.model.Report;
import io.dateline.text.Reading;

/**
 * Finds actors: those known by name, and those that their context or the form of their name shows to be persons, organisations,
 * armed groups or peoples. What each rule proposes bears the rule's id; {@link ActorResolver} afterwards decides which of the
 * spellings are one actor.
 */
final class ActorTagger implements Tagger {
    @Override
    public void tag(Reading reading, Report report, Candidates out) {
        tag(reading, report.language(), out);
    }

    /** The same for a text of any language. */
    void tag(Reading reading, Candidates out) {
        tag(reading, "und", out);
    }

    private static void tag(Reading reading, String language, Candidates out) {
        Scene scene = new Scene(reading, out);
        proposeByRules(scene);
        if (StatisticalNames.isFor(language)) {
            StatisticalNames.decide(scene, out);
            NationalBodies.propose(scene);
            ArmsOfStates.propose(scene);
            OfficeMentions.propose(scene);
        } else {
            KnownBodies.dropDoubtful(out);
        }
    }

    static void proposeByRules(Scene scene) {
        KnownBodies.propose(scene);
        NativeScripts.propose(scene);
        for (Run run : scene.runs()) {
            OrganisationNames.propose(scene, run);
            PersonNames.propose(scene, run);
        }
        Acronyms.propose(scene);
        KnownBodies.proposeShort(scene);
        for (Run run : scene.runs()) {
            Recurrences.propose(scene, run);
        }
    }
}
