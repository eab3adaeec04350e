package io.dateline.extract;

import io.dateline.extract.ActorResolver.Countries;
import io.dateline.extract.ActorResolver.Identity;
import io.dateline.model.ActorType;
import io.dateline.model.Mention.Kind;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who the organisations, governments, armed groups and peoples of a report are. */
final class BodyIdentities {
    /** The rules that say by themselves whom a name means. */
    private static final Set<String> IDENTIFIED = Set.of("known-actor", KnownBodies.DOUBTFUL, "people");

    /** The armed forces that are known by a name of their own. */
    private static final Map<String, String> OWN_NAMES = Map.of("il-armed-forces", "idf", "cn-armed-forces", "pla");

    private final Reading reading;
    private final Countries countries;
    private final Map<String, Identity> byAcronym = new HashMap<>();
    private final Map<String, Identity> byKey = new HashMap<>();

    private BodyIdentities(Reading reading, Countries countries) {
        this.reading = reading;
        this.countries = countries;
    }

    static BodyIdentities of(Reading reading, List<Candidate> accepted, Countries countries) {
        BodyIdentities identities = new BodyIdentities(reading, countries);
        for (Candidate candidate : accepted) {
            if (candidate.kind() == Kind.ACTOR
                    && !ActorResolver.isPerson(candidate)
                    && !identities.isAcronym(candidate)) {
                identities.byAcronym.putIfAbsent(identities.initials(candidate), identities.full(candidate));
            }
        }
        return identities;
    }

    /** Who a mention means. */
    Identity of(Candidate mention) {
        if (isAcronym(mention) && !mention.rule().equals("known-actor")) {
            Identity meant = byAcronym.get(reading.word(mention.from()));
            return meant != null ? meant : full(mention);
        }
        return full(mention);
    }

    /** A mention is of the type that its actor is known to have, whatever its words alone let think. */
    static Candidate typed(Candidate mention, Identity identity) {
        return IDENTIFIED.contains(mention.rule())
                ? mention
                : KnownActors.standard()
                        .byId(identity.id())
                        .filter(known -> known.type() != ActorType.PERSON)
                        .map(known -> mention.withType(known.type()))
                        .orElse(mention);
    }

    private boolean isAcronym(Candidate mention) {
        return mention.to() - mention.from() == 1 && reading.is(mention.from(), Shape.ALL_CAPITALS);
    }

    /** The initials of the words with capitals. */
    private String initials(Candidate mention) {
        StringBuilder initials = new StringBuilder();
        for (int i = mention.from(); i < mention.to(); i++) {
            if (Run.isCapital(reading, i)) {
                initials.append(reading.text().charAt(reading.start(i)));
            }
        }
        return initials.toString();
    }

    private Identity full(Candidate mention) {
        if (IDENTIFIED.contains(mention.rule())) {
            return KnownActors.standard()
                    .byId(mention.value())
                    .map(BodyIdentities::identity)
                    .orElseThrow();
        }
        Optional<GenericBodies.Body> generic = generic(mention);
        if (generic.isPresent()) {
            return bound(generic.get(), mention);
        }
        String name = reading.span(mention.from(), mention.to());
        return byKey.computeIfAbsent(NameKey.of(name), key -> named(key, name, mention));
    }

    private static Identity identity(KnownActor known) {
        boolean people = known.type() == ActorType.ETHNIC_GROUP;
        return new Identity(known.id(), known.name(), people ? Optional.empty() : known.country());
    }

    private Identity named(String key, String name, Candidate mention) {
        List<KnownActor> known = KnownActors.standard().bodies(key);
        return known.size() == 1 && !isAcronym(mention)
                ? identity(known.getFirst())
                : new Identity(
                        ActorSlug.ofBody(name), name, countries.within(mention).map(Candidate::value));
    }

    private Optional<GenericBodies.Body> generic(Candidate mention) {
        if (mention.rule().equals("generic-body")) {
            return GenericBodies.find(mention.value());
        }
        Optional<GenericBodies.Body> whole = GenericBodies.named(reading.span(mention.from(), mention.to()));
        return whole.isPresent()
                ? whole
                : countries.within(mention).flatMap(country -> GenericBodies.named(without(mention, country)));
    }

    private String without(Candidate mention, Candidate country) {
        if (country.from() == mention.from() && country.to() < mention.to()) {
            return reading.span(country.to(), mention.to());
        }
        boolean last = country.to() == mention.to() && country.from() - 1 > mention.from();
        return last ? reading.span(mention.from(), country.from() - 1) : reading.span(mention.from(), mention.to());
    }

    private Identity bound(GenericBodies.Body body, Candidate mention) {
        Optional<String> country =
                countries.within(mention).map(Candidate::value).or(() -> countries.around(mention));
        String id = country.map(code -> code.toLowerCase(Locale.ROOT) + "-").orElse("") + body.id();
        return KnownActors.standard()
                .byId(OWN_NAMES.getOrDefault(id, id))
                .map(BodyIdentities::identity)
                .orElseGet(() -> new Identity(id, body.name(), country));
    }
}
