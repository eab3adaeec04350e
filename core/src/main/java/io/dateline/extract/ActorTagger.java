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
        tag(reading, out);
    }

    void tag(Reading reading, Candidates out) {
        Scene scene = new Scene(reading, out);
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
