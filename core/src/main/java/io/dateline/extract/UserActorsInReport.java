package io.dateline.extract;

import io.dateline.extract.UserActorNames.Hit;
import io.dateline.extract.UserActors.Exclusion;
import io.dateline.extract.UserActors.Meaning;
import io.dateline.model.ActorType;
import io.dateline.model.Mention.Kind;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActors;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a dictionary says of the actors of one report. */
final class UserActorsInReport {
    /** The rule of what a dictionary has decided. */
    static final String RULE = "dictionary";

    /** Of a dictionary that says nothing of actors. */
    static final UserActorsInReport NOTHING =
            new UserActorsInReport(UserActors.NONE, new UserConditions.Met(Set.of(), Set.of()), List.of());

    private static final double SURE = 1;

    /** A span of tokens. */
    private record Span(int from, int to) {}

    private final UserActors actors;
    private final UserConditions.Met met;
    private final Map<Span, Meaning> bySpan = new HashMap<>();

    /** By first token the spans that are no actors, with the lines that say so. */
    private final TreeMap<Integer, Map.Entry<Hit, Integer>> forbidden = new TreeMap<>();

    UserActorsInReport(UserActors actors, UserConditions.Met met, List<Hit> hits) {
        this.actors = actors;
        this.met = met;
        hits.forEach(this::add);
    }

    private void add(Hit hit) {
        meaning(hit.key()).ifPresent(meaning -> bySpan.put(new Span(hit.from(), hit.to()), meaning));
        actors.forbiddenBy(hit.key()).ifPresent(line -> forbidden.putIfAbsent(hit.from(), Map.entry(hit, line)));
    }

    UserActors actors() {
        return actors;
    }

    /** The readings of names, with those that the dictionary adds and without those that it forbids. */
    Candidates over(Candidates found) {
        if (bySpan.isEmpty() && forbidden.isEmpty()) {
            return found;
        }
        Candidates out = new Candidates();
        bySpan.forEach((span, meaning) -> out.propose(candidate(span, meaning)));
        found.proposed().forEach(candidate -> judge(candidate, out));
        found.declined().forEach(declined -> out.decline(declined.candidate(), declined.reason()));
        return out;
    }

    private Candidate candidate(Span span, Meaning meaning) {
        return Candidate.actor(span.from(), span.to(), meaning.id(), type(meaning.id()), RULE, SURE);
    }

    private ActorType type(String id) {
        return actors.type(actors.root(id))
                .map(UserActors.Said::what)
                .or(() -> actors.definition(id).map(ActorEntry.Defined::type))
                .or(() -> KnownActors.standard().byId(id).map(KnownActor::type))
                .orElse(ActorType.ORGANIZATION);
    }

    private void judge(Candidate candidate, Candidates out) {
        Optional<Integer> line = candidate.kind() == Kind.ACTOR ? forbiddenBy(candidate) : Optional.empty();
        line.ifPresentOrElse(
                no -> out.decline(candidate, "the dictionary (line " + no + ") forbids it"),
                () -> out.propose(candidate));
    }

    private Optional<Integer> forbiddenBy(Candidate candidate) {
        return Optional.ofNullable(forbidden.floorEntry(candidate.from()))
                .map(Map.Entry::getValue)
                .filter(entry -> entry.getKey().to() >= candidate.to())
                .map(Map.Entry::getValue);
    }

    /** Who a span means that the dictionary's names were found at. */
    Optional<Meaning> at(Candidate mention) {
        return Optional.ofNullable(bySpan.get(new Span(mention.from(), mention.to())));
    }

    /** Who a name means here: where several conditions hold, the one of which most is met. */
    Optional<Meaning> meaning(String key) {
        return actors.meanings(key).stream()
                .filter(meaning -> met.holds(meaning.where()))
                .max(Comparator.<Meaning>comparingLong(meaning -> met.count(meaning.where()))
                        .thenComparing(Meaning::id, Comparator.reverseOrder())
                        .thenComparing(Meaning::line, Comparator.reverseOrder()));
    }

    /** What says that a name does not mean one of these ids. */
    Optional<Exclusion> exclusion(String key, String id) {
        return actors.exclusions(key).stream()
                .filter(not -> met.holds(not.where()))
                .filter(not -> not.id().equals(id) || not.id().equals(actors.root(id)))
                .min(Comparator.comparingInt(Exclusion::line));
    }
}
