package io.dateline.extract;

import io.dateline.model.Actor;
import io.dateline.model.Days;
import io.dateline.model.Mention.Kind;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which of a report's actor mentions are one actor: a family name alone joins the full name, an acronym what it stands for,
 * a generic body gets its country. Two persons of one family name stay two; a mention of the family name then means the one named
 * last before it.
 */
final class ActorResolver {
    /**
     * A report's readings with their final values.
     *
     * @param accepted as they came, the actors' values replaced
     * @param actors most often named first, then by id
     */
    record Resolved(List<Candidate> accepted, List<Actor> actors) {}

    /** Who a mention means. */
    record Identity(String id, String name, Optional<String> country) {}

    private ActorResolver() {}

    /**
     * Resolves the actors of a report.
     *
     * @param accepted the readings taken, in order of position
     * @param mainCountry the country that the report is about, where known
     */
    static Resolved resolve(Reading reading, List<Candidate> accepted, Optional<String> mainCountry) {
        return resolve(reading, accepted, mainCountry, Optional.empty());
    }

    /**
     * The same where it is known when the report was published, which tells those of one name apart who held office one after the
     * other.
     */
    static Resolved resolve(
            Reading reading, List<Candidate> accepted, Optional<String> mainCountry, Optional<Days> published) {
        Countries countries = Countries.of(reading, accepted, mainCountry);
        PersonIdentities persons = PersonIdentities.of(reading, accepted, countries, published);
        BodyIdentities bodies = BodyIdentities.of(reading, accepted, countries);
        Tally tally = new Tally();
        List<Candidate> resolved = new ArrayList<>(accepted.size());
        for (Candidate candidate : accepted) {
            if (candidate.rule().equals(OfficeMentions.RULE)) {
                Optional<String> country = countries.within(candidate).map(Candidate::value);
                Identity holder = OfficeMentions.identity(candidate, country, published);
                Candidate typed = OfficeMentions.typed(candidate, holder);
                resolved.add(typed.withValue(holder.id()));
                tally.add(reading.span(candidate.from(), candidate.to()), holder, typed);
            } else if (candidate.kind() == Kind.ACTOR) {
                Identity identity = isPerson(candidate) ? persons.of(candidate) : bodies.of(candidate);
                Candidate typed = isPerson(candidate) ? candidate : BodyIdentities.typed(candidate, identity);
                resolved.add(typed.withValue(identity.id()));
                tally.add(reading.span(candidate.from(), candidate.to()), identity, typed);
            } else {
                resolved.add(candidate);
            }
        }
        return new Resolved(List.copyOf(resolved), tally.actors());
    }

    static boolean isPerson(Candidate candidate) {
        return candidate.kind() == Kind.ACTOR
                && candidate
                        .type()
                        .filter(io.dateline.model.ActorType.PERSON::equals)
                        .isPresent();
    }

    /** Counts the mentions of each actor. */
    static final class Tally {
        private final Map<String, Actor> actors = new LinkedHashMap<>();

        void add(String spelling, Identity identity, Candidate candidate) {
            actors.merge(
                    identity.id(),
                    new Actor(
                            identity.id(),
                            identity.name(),
                            candidate.type().orElseThrow(),
                            identity.country(),
                            1,
                            List.of(spelling)),
                    Tally::both);
        }

        private static Actor both(Actor one, Actor other) {
            List<String> spellings = new ArrayList<>(one.spellings());
            other.spellings().stream()
                    .filter(spelling -> !spellings.contains(spelling))
                    .forEach(spellings::add);
            return new Actor(one.id(), one.name(), one.type(), one.country(), one.mentions() + 1, spellings);
        }

        List<Actor> actors() {
            return actors.values().stream()
                    .sorted(Comparator.comparing(Actor::mentions).reversed().thenComparing(Actor::id))
                    .toList();
        }
    }

    /** The countries that a report names; what is asked of them for each actor is found without a walk over all mentions. */
    static final class Countries {
        private final Reading reading;
        private final Optional<String> main;
        private final NavigableMap<Integer, Candidate> byStart = new TreeMap<>();
        private final Map<Integer, Set<String>> bySentence = new HashMap<>();
        private final Set<String> codes = new HashSet<>();

        private Countries(Reading reading, Optional<String> main) {
            this.reading = reading;
            this.main = main;
            main.ifPresent(codes::add);
        }

        static Countries of(Reading reading, List<Candidate> accepted, Optional<String> main) {
            Countries countries = new Countries(reading, main);
            accepted.stream()
                    .filter(candidate -> candidate.kind() == Kind.COUNTRY)
                    .forEach(countries::add);
            return countries;
        }

        private void add(Candidate country) {
            byStart.putIfAbsent(country.from(), country);
            bySentence
                    .computeIfAbsent(reading.sentence(country.from()), sentence -> new HashSet<>())
                    .add(country.value());
            codes.add(country.value());
        }

        boolean has(String code) {
            return codes.contains(code);
        }

        /** The country named within a span, the first of several. */
        Optional<Candidate> within(Candidate actor) {
            return Optional.ofNullable(byStart.ceilingEntry(actor.from()))
                    .map(Map.Entry::getValue)
                    .filter(actor::contains);
        }

        /** The one country of a mention's sentence, else the report's. */
        Optional<String> around(Candidate actor) {
            Set<String> here = bySentence.getOrDefault(reading.sentence(actor.from()), Set.of());
            return here.size() == 1 ? Optional.of(here.iterator().next()) : main;
        }
    }
}
