package io.dateline.extract;

import io.dateline.extract.ActorResolver.Resolved;
import io.dateline.extract.Candidates.Declined;
import io.dateline.model.ActorType;
import io.dateline.model.Mention.Kind;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out the bodies that a report names in passing only: "Russian troops" once among many names says of the report no more than
 * that it speaks of Russia. Where they are a tenth of all mentions of actors, or are once written as a name, they are its actors.
 *
 * @param declined what was left out
 */
record NamedInPassing(Resolved resolved, List<Declined> declined) {
    private static final int PART = 10;

    static NamedInPassing of(Reading reading, Resolved resolved) {
        Map<String, Integer> small = new HashMap<>();
        Set<String> named = new HashSet<>();
        int actors = 0;
        for (Candidate candidate : resolved.accepted()) {
            if (candidate.kind() == Kind.ACTOR) {
                actors++;
                if (isSmall(reading, candidate)) {
                    small.merge(candidate.value(), 1, Integer::sum);
                } else {
                    named.add(candidate.value());
                }
            }
        }
        int all = actors;
        small.entrySet().removeIf(body -> named.contains(body.getKey()) || body.getValue() * PART >= all);
        return small.isEmpty() ? new NamedInPassing(resolved, List.of()) : without(small.keySet(), resolved);
    }

    /** A body of a country that begins with a capital, as countries do, and ends small. */
    private static boolean isSmall(Reading reading, Candidate candidate) {
        int last = candidate.to() - 1;
        return candidate.type().filter(ActorType.GOVERNMENT::equals).isPresent()
                && Run.isCapital(reading, candidate.from())
                && reading.is(last, Shape.LETTERS)
                && !Run.isCapital(reading, last);
    }

    private static NamedInPassing without(Set<String> bodies, Resolved resolved) {
        List<Candidate> kept = new ArrayList<>();
        List<Declined> declined = new ArrayList<>();
        for (Candidate candidate : resolved.accepted()) {
            if (candidate.kind() == Kind.ACTOR && bodies.contains(candidate.value())) {
                declined.add(new Declined(candidate, "named in passing only"));
            } else {
                kept.add(candidate);
            }
        }
        return new NamedInPassing(
                new Resolved(
                        List.copyOf(kept),
                        resolved.actors().stream()
                                .filter(actor -> !bodies.contains(actor.id()))
                                .toList()),
                List.copyOf(declined));
    }
}
