package io.dateline.extract;

import io.dateline.extract.ActorResolver.Countries;
import io.dateline.extract.ActorResolver.Identity;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActor.Standing;
import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who the persons of a report are. */
final class PersonIdentities {
    /** A person with a full name; the name is the first that the report writes. */
    private record Person(String key, String name, int firstSeen, Identity identity) {}

    private final Reading reading;
    private final Countries countries;
    private final Map<String, Identity> byKey = new HashMap<>();
    private final Map<String, List<Person>> byFamilyName = new HashMap<>();
    private final Map<String, List<Person>> byGivenName = new HashMap<>();

    private PersonIdentities(Reading reading, Countries countries) {
        this.reading = reading;
        this.countries = countries;
    }

    static PersonIdentities of(Reading reading, List<Candidate> accepted, Countries countries) {
        PersonIdentities identities = new PersonIdentities(reading, countries);
        for (Candidate candidate : accepted) {
            if (ActorResolver.isPerson(candidate)) {
                identities.addFullName(candidate);
            }
        }
        return identities;
    }

    /** Who a mention means. */
    Identity of(Candidate mention) {
        String key = key(mention);
        Identity full = byKey.get(key);
        if (full != null) {
            return full;
        }
        return nearest(byFamilyName.get(key), mention)
                .or(() -> nearest(byGivenName.get(key), mention))
                .orElseGet(() -> byKey.computeIfAbsent(key, k -> familyNameOnly(k, mention)));
    }

    private String key(Candidate mention) {
        return NameKey.of(reading.span(mention.from(), mention.to()));
    }

    private void addFullName(Candidate mention) {
        String key = key(mention);
        int space = key.indexOf(' ');
        if (space < 0 || byKey.containsKey(key)) {
            return;
        }
        String given = key.substring(0, space);
        String family = key.substring(key.lastIndexOf(' ') + 1);
        String name = reading.span(mention.from(), mention.to());
        Identity identity = samePerson(given, byFamilyName.get(family)).orElseGet(() -> identify(key, name, mention));
        Person person = new Person(key, name, mention.from(), identity);
        byKey.put(key, identity);
        byFamilyName.computeIfAbsent(family, k -> new ArrayList<>()).add(person);
        byGivenName.computeIfAbsent(given, k -> new ArrayList<>()).add(person);
    }

    /** "Roza Isakovna Otunbayeva" is "Roza Otunbayeva"; "R. Otunbayeva" is as well. */
    private static Optional<Identity> samePerson(String given, @Nullable List<Person> family) {
        if (family == null) {
            return Optional.empty();
        }
        return family.stream()
                .filter(person ->
                        isSame(given, person.key().substring(0, person.key().indexOf(' '))))
                .map(Person::identity)
                .findFirst();
    }

    private static boolean isSame(String given, String other) {
        return given.equals(other)
                || (given.length() == 1 || other.length() == 1) && given.charAt(0) == other.charAt(0);
    }

    private Identity identify(String key, String name, Candidate mention) {
        return KnownActors.standard()
                .byId(mention.value())
                .filter(known -> mention.rule().equals("known-actor") && isTrustworthy(known))
                .or(() -> choose(KnownActors.standard().persons(key)))
                .map(PersonIdentities::identity)
                .orElseGet(() -> new Identity(ActorSlug.ofPerson(name), name, Optional.empty()));
    }

    private static Identity identity(KnownActor known) {
        return new Identity(known.id(), known.name(), known.country());
    }

    /** Of namesakes the one whose country the report names, else the most prominent. */
    private Optional<KnownActor> choose(List<KnownActor> namesakes) {
        Optional<KnownActor> local = namesakes.stream()
                .filter(known -> known.country().filter(countries::has).isPresent())
                .findFirst();
        return local.or(() -> namesakes.stream().filter(this::isTrustworthy).findFirst());
    }

    /** A legislator is only meant where the report speaks of his country: their names are many. */
    private boolean isTrustworthy(KnownActor known) {
        return known.standing() != Standing.LEGISLATOR
                || known.country().filter(countries::has).isPresent();
    }

    /** Of the persons of a family name, the one named last before a mention; else the first named after it. */
    private static Optional<Identity> nearest(@Nullable List<Person> family, Candidate mention) {
        if (family == null) {
            return Optional.empty();
        }
        Person nearest = family.getFirst();
        for (Person person : family) {
            if (person.firstSeen() < mention.from()) {
                nearest = person;
            }
        }
        return Optional.of(nearest.identity());
    }

    /** A family name without a full name in the report: one who headed a country, if only one comes into question. */
    private Identity familyNameOnly(String key, Candidate mention) {
        String name = reading.span(mention.from(), mention.to());
        List<KnownActor> heads = KnownActors.standard().family(key).stream()
                .filter(known -> known.standing() == Standing.HEAD)
                .toList();
        List<KnownActor> local = heads.stream()
                .filter(known -> known.country().filter(countries::has).isPresent())
                .toList();
        List<KnownActor> meant = local.isEmpty() ? heads : local;
        return meant.size() == 1
                ? identity(meant.getFirst())
                : new Identity(ActorSlug.ofPerson(name), name, Optional.empty());
    }
}
