package io.dateline.extract;

import io.dateline.extract.ActorResolver.Identity;
import io.dateline.extract.ActorResolver.Resolved;
import io.dateline.extract.Candidates.Declined;
import io.dateline.extract.UserActors.Exclusion;
import io.dateline.extract.UserActors.Meaning;
import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.Mention.Kind;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The user's word on who the mentions of a report are, after all others have spoken: by the mention's spelling, else by the name of
 * the actor that it was taken for. Where all full names of an actor are said to be somebody, its single words go with them.
 */
final class UserActorsVerdict {
    /** Who a mention is by the dictionary, and the lines that say so. */
    private record Verdict(String id, Optional<String> name, Set<Integer> lines) {}

    private final Reading reading;
    private final UserActorsInReport said;
    private final UserActors actors;
    private final Map<String, Actor> before;
    private final Map<String, Optional<Verdict>> ofFullNames = new HashMap<>();
    private final Set<String> disputed = new HashSet<>();
    private final List<Declined> declined = new ArrayList<>();

    private UserActorsVerdict(Reading reading, UserActorsInReport said, Resolved resolved) {
        this.reading = reading;
        this.said = said;
        this.actors = said.actors();
        this.before = resolved.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    }

    /**
     * What the dictionary makes of a report's actors.
     *
     * @param declined what it says the mentions are not
     */
    record Decided(Resolved resolved, List<Declined> declined) {}

    static Decided over(Reading reading, UserActorsInReport said, Resolved resolved) {
        return said.actors().isEmpty()
                ? new Decided(resolved, List.of())
                : new UserActorsVerdict(reading, said, resolved).decide(resolved.accepted());
    }

    private Decided decide(List<Candidate> accepted) {
        accepted.stream().filter(UserActorsVerdict::isActor).forEach(this::noteFullName);
        ActorResolver.Tally tally = new ActorResolver.Tally();
        List<Candidate> decided = new ArrayList<>(accepted.size());
        for (Candidate candidate : accepted) {
            decided.add(isActor(candidate) ? decided(candidate, tally) : candidate);
        }
        return new Decided(new Resolved(List.copyOf(decided), tally.actors()), declined);
    }

    private static boolean isActor(Candidate candidate) {
        return candidate.kind() == Kind.ACTOR;
    }

    /** Notes what is said of an actor by its mentions of several words. */
    private void noteFullName(Candidate mention) {
        if (key(mention).indexOf(' ') > 0) {
            Optional<Verdict> verdict = bySpelling(mention);
            Optional<Verdict> other = ofFullNames.putIfAbsent(mention.value(), verdict);
            if (other != null && !other.map(Verdict::id).equals(verdict.map(Verdict::id))) {
                disputed.add(mention.value());
            }
        }
    }

    private Candidate decided(Candidate mention, ActorResolver.Tally tally) {
        Optional<Verdict> verdict = bySpelling(mention).or(() -> byActor(mention));
        String id = verdict.map(Verdict::id).orElse(mention.value());
        String root = actors.root(id);
        Optional<Set<Integer>> deciding = lines(verdict, id, actors.type(root).stream());
        Optional<Set<Integer>> all =
                lines(verdict, id, Stream.concat(actors.type(root).stream(), actors.label(root).stream()));
        verdict.ifPresent(own -> declineOther(mention, own));
        Candidate named = (deciding.isEmpty() ? mention : mention.withRule(UserActorsInReport.RULE, 1))
                .withValue(root)
                .withType(type(root, mention))
                .resolvedAgainst(all.map(UserActorsVerdict::where).or(mention::against));
        tally.add(reading.span(mention.from(), mention.to()), identity(root, mention, verdict), named);
        return named;
    }

    /** The lines of the dictionary that a decision rests on; none where it rests on no line. */
    private Optional<Set<Integer>> lines(
            Optional<Verdict> verdict, String id, Stream<? extends UserActors.Said<?>> more) {
        Set<Integer> lines = new TreeSet<>(verdict.map(Verdict::lines).orElse(Set.of()));
        actors.linesOfMerge(id).forEach(lines::add);
        more.forEach(said -> lines.add(said.line()));
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private void declineOther(Candidate mention, Verdict verdict) {
        if (verdict.name().isPresent()) {
            String reason = "the dictionary (" + where(verdict.lines()).replace(" of the dictionary", "")
                    + ") says that it is another";
            declined.add(new Declined(mention, reason));
        }
    }

    private static String where(Set<Integer> lines) {
        String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (lines.size() == 1 ? "line " : "lines ") + numbers + " of the dictionary";
    }

    private String key(Candidate mention) {
        return NameKey.of(reading.span(mention.from(), mention.to()));
    }

    private Optional<Verdict> bySpelling(Candidate mention) {
        String key = key(mention);
        return said.at(mention)
                .or(() -> said.meaning(key))
                .map(UserActorsVerdict::verdict)
                .or(() -> said.exclusion(key, mention.value()).map(not -> apart(not, mention)));
    }

    private static Verdict verdict(Meaning meaning) {
        return new Verdict(meaning.id(), Optional.empty(), Set.of(meaning.line()));
    }

    /** A name that is said to be somebody else than the one it was taken for is an actor of its own. */
    private Verdict apart(Exclusion not, Candidate mention) {
        String name = reading.span(mention.from(), mention.to());
        boolean person = ActorResolver.isPerson(mention);
        String slug = person ? ActorSlug.ofPerson(name) : ActorSlug.of(name);
        boolean taken = slug.equals(mention.value()) || slug.equals(not.id());
        return new Verdict(taken ? slug + "-2" : slug, Optional.of(name), Set.of(not.line()));
    }

    /** What is said of the actor by its name, or by its full names here where those agree. */
    private Optional<Verdict> byActor(Candidate mention) {
        Optional<Verdict> byName = Optional.ofNullable(before.get(mention.value()))
                .flatMap(actor -> said.meaning(NameKey.of(actor.name())))
                .map(UserActorsVerdict::verdict);
        boolean follows = key(mention).indexOf(' ') < 0 && !disputed.contains(mention.value());
        return byName.or(
                () -> follows ? ofFullNames.getOrDefault(mention.value(), Optional.empty()) : Optional.empty());
    }

    private ActorType type(String id, Candidate mention) {
        return actors.type(id)
                .map(UserActors.Said::what)
                .or(() -> actors.definition(id).map(ActorEntry.Defined::type))
                .or(() -> id.equals(mention.value()) ? mention.type() : Optional.empty())
                .or(() -> KnownActors.standard().byId(id).map(KnownActor::type))
                .or(() -> Optional.ofNullable(before.get(id)).map(Actor::type))
                .or(mention::type)
                .orElseThrow();
    }

    private Identity identity(String id, Candidate mention, Optional<Verdict> verdict) {
        Optional<Actor> own = Optional.ofNullable(before.get(id));
        Optional<Actor> taken = Optional.ofNullable(before.get(mention.value()));
        Optional<String> name = actors.label(id)
                .map(UserActors.Said::what)
                .or(() -> actors.name(id))
                .or(() -> own.map(Actor::name))
                .or(() -> verdict.flatMap(Verdict::name))
                .or(() -> taken.map(Actor::name));
        return new Identity(id, name.orElse(id), country(id, own.or(() -> taken), verdict));
    }

    private Optional<String> country(String id, Optional<Actor> otherwise, Optional<Verdict> verdict) {
        Optional<ActorEntry.Defined> defined = actors.definition(id);
        if (defined.isPresent()) {
            return defined.get().country();
        }
        Optional<KnownActor> known = KnownActors.standard().byId(id);
        if (known.isPresent()) {
            return known.get().type() == ActorType.ETHNIC_GROUP
                    ? Optional.empty()
                    : known.get().country();
        }
        boolean apart = verdict.flatMap(Verdict::name).isPresent();
        return apart ? Optional.empty() : otherwise.flatMap(Actor::country);
    }
}
