package io.dateline.extract;

import io.dateline.model.ActorType;
import io.dateline.model.Mention.Kind;
import io.dateline.reference.Countries;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActors;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report's known politicians and parties tell about the country that it is about. Of the bodies that the tables know, parties
 * are those with a Wikidata item and a country; media, companies and organisations of the world say nothing about where a report is.
 */
final class ActorHints {
    private static final double OFFICE_HOLDER = 1;
    private static final double PERSON = 0.8;
    private static final double FAMILY_NAME = 0.35;
    private static final double PARTY = 0.7;
    private static final double ACRONYM = 0.3;
    private static final double COMMON_WORDS = 0.1;
    private static final double ARMED_GROUP = 0.3;
    private static final double AGAIN = 0.3;
    private static final int MOST = 4;
    private static final int LONG_ACRONYM = 4;

    private static final CueWords OF_PARTIES =
            CueWords.of("association alternative action front party republic movement assembly union alliance");

    private final Reading reading;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<CountryHint> hints = new ArrayList<>();

    private ActorHints(Reading reading) {
        this.reading = reading;
    }

    /** One for each mention, in order of position: the first of an actor speaks most, those after the fourth nothing. */
    static List<CountryHint> of(Reading reading, List<Candidate> resolved) {
        ActorHints hints = new ActorHints(reading);
        Map<String, Optional<KnownActor>> actors = new HashMap<>();
        resolved.stream()
                .filter(candidate -> candidate.kind() == Kind.ACTOR)
                .forEach(mention -> actors.computeIfAbsent(mention.value(), ActorHints::known)
                        .ifPresent(actor -> hints.add(mention, actor)));
        return hints.hints;
    }

    /** An actor of a country; some bodies of many have one of their own in the table, as the European Union. */
    private static Optional<KnownActor> known(String id) {
        return KnownActors.standard()
                .byId(id)
                .filter(actor -> actor.country().flatMap(Countries::byCode).isPresent());
    }

    private void add(Candidate mention, KnownActor actor) {
        double weight = actor.country().isPresent() ? weight(mention, actor) : 0;
        if (weight > 0) {
            int count = counts.merge(actor.id(), 1, Integer::sum);
            double counted = count == 1 ? weight : count <= MOST ? AGAIN * weight : 0;
            hints.add(CountryHint.of(
                    mention.from(), mention.to(), actor.country().orElseThrow(), CountryHint.ACTOR, counted));
        }
    }

    private double weight(Candidate mention, KnownActor actor) {
        return switch (actor.type()) {
            case PERSON -> person(mention, actor);
            case ORGANIZATION -> isParty(mention, actor) ? party(mention) : 0;
            case ARMED_GROUP -> ARMED_GROUP;
            case GOVERNMENT, ETHNIC_GROUP -> 0;
        };
    }

    private static double person(Candidate mention, KnownActor actor) {
        if (mention.rule().equals("family-name")) {
            return FAMILY_NAME;
        }
        return switch (actor.standing()) {
            case HEAD, OFFICE_HOLDER -> OFFICE_HOLDER;
            case LEGISLATOR, OTHER, NATION -> PERSON;
        };
    }

    private static boolean isParty(Candidate mention, KnownActor actor) {
        return actor.id().startsWith("Q")
                && actor.type() == ActorType.ORGANIZATION
                && mention.rule().equals("known-actor");
    }

    private double party(Candidate mention) {
        int from = mention.from();
        if (mention.to() == from + 1 && reading.is(from, Shape.ALL_CAPITALS)) {
            return reading.end(from) - reading.start(from) >= LONG_ACRONYM ? ACRONYM : COMMON_WORDS;
        }
        return isCommon(mention) ? COMMON_WORDS : PARTY;
    }

    /** "National Unity Party": there are many of the name. */
    private boolean isCommon(Candidate mention) {
        for (int at = mention.from(); at < mention.to(); at++) {
            boolean known = Lexicon.COMMON.has(reading, at) || OF_PARTIES.at(reading, at);
            if (reading.is(at, Shape.LETTERS) && !known) {
                return false;
            }
        }
        return true;
    }
}
