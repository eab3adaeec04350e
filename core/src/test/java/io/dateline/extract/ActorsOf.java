package io.dateline.extract;

import io.dateline.extract.ActorResolver.Resolved;
import io.dateline.model.Actor;
import io.dateline.model.Mention.Kind;
import io.dateline.text.Reading;
import java.util.List;
import java.util.Optional;

/** The actors of a text, for tests. */
record ActorsOf(Reading reading, Resolved resolved) {
    static ActorsOf text(String text) {
        return about(text, Optional.empty());
    }

    static ActorsOf about(String text, Optional<String> country) {
        Reading reading = Reading.of(text);
        Candidates candidates = new Candidates();
        new ActorTagger().tag(reading, candidates);
        List<Candidate> accepted = Settlement.of(candidates).accepted();
        return new ActorsOf(reading, ActorResolver.resolve(reading, accepted, country));
    }

    /** The spans, in order. */
    List<String> spans() {
        return resolved.accepted().stream()
                .filter(candidate -> candidate.kind() == Kind.ACTOR)
                .map(candidate -> reading.span(candidate.from(), candidate.to()))
                .toList();
    }

    /** The values of the spans, in order. */
    List<String> values() {
        return resolved.accepted().stream().map(Candidate::value).toList();
    }

    /** The type of the first span of these words. */
    Optional<String> type(String span) {
        return resolved.accepted().stream()
                .filter(candidate ->
                        reading.span(candidate.from(), candidate.to()).equals(span))
                .findFirst()
                .flatMap(Candidate::type)
                .map(io.dateline.model.ActorType::id);
    }

    List<Actor> actors() {
        return resolved.actors();
    }
}
