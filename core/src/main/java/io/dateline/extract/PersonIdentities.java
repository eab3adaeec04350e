package io.dateline.extract;

import io.dateline.extract.ActorResolver.Countries;
import io.dateline.extract.ActorResolver.Identity;
import io.dateline.model.Days;
import io.dateline.reference.KnownActor;
import io.dateline.reference.KnownActor.Standing;
import io.dateline.reference.KnownActors;
import io.dateline.reference.NameKey;
import io.dateline.reference.Names;
import io.dateline.reference.Office;
import io.dateline.reference.OfficeTerms;
import io.dateline.text.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the persons of a report are. */
final class PersonIdentities {
    /** So many persons of one family or given name a new name is compared with; a report that has more is a list. */
    private static final int MOST_COMPARED = 40;

    private static final Set<Office> HEADS =
            EnumSet.of(Office.PRESIDENT, Office.HEAD_OF_GOVERNMENT, Office.MONARCH, Office.SECRETARY_GENERAL);

    /** Words that stand before a family name alone: "bin Laden". */
    private static final Set<String> BEFORE_FAMILY =
            Set.of("bin", "ibn", "ben", "von", "van", "de", "da", "dos", "del");

    /** Who one or more spellings mean; where one of them is known, that is told of all. */
    private static final class Who {
        private Identity identity;
        private boolean known;

        Who(Identity identity, boolean known) {
            this.identity = identity;
            this.known = known;
        }

        void become(Who other) {
            identity = other.identity;
            known = other.known;
        }
    }

    /** A full name in one of its spellings. */
    private record Person(String key, String name, Who who) {
        String given() {
            return key.substring(0, key.indexOf(' '));
        }

        String family() {
            return key.substring(key.lastIndexOf(' ') + 1);
        }
    }

    private final Reading reading;
    private final Countries countries;
    private final Optional<Days> published;
    private final Map<String, String> nameById = new HashMap<>();
    private final Map<String, Person> byKey = new HashMap<>();
    private final Map<String, Identity> alone = new HashMap<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Person>> byFamilyName = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Person>> byGivenName = new HashMap<>();

    private PersonIdentities(Reading reading, Countries countries, Optional<Days> published) {
        this.reading = reading;
        this.countries = countries;
        this.published = published;
    }

    static PersonIdentities of(
            Reading reading, List<Candidate> accepted, Countries countries, Optional<Days> published) {
        PersonIdentities identities = new PersonIdentities(reading, countries, published);
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
        Person full = byKey.get(key);
        if (full != null) {
            return full.who().identity;
        }
        return nearest(byFamilyName.get(key), mention)
                .or(() -> nearest(byGivenName.get(key), mention))
                .orElseGet(() -> alone.computeIfAbsent(key, k -> familyNameOnly(k, mention)));
    }

    /** The key of the name; of "bin Laden" that of the family name. */
    private String key(Candidate mention) {
        String name = reading.span(mention.from(), mention.to());
        String key = NameKey.of(name);
        int space = key.indexOf(' ');
        boolean family = space > 0
                && space == key.lastIndexOf(' ')
                && Character.isLowerCase(name.charAt(0))
                && BEFORE_FAMILY.contains(key.substring(0, space));
        return family ? key.substring(space + 1) : key;
    }

    private void addFullName(Candidate mention) {
        String key = key(mention);
        if (key.indexOf(' ') >= 0) {
            Person known = byKey.get(key);
            Person person = known != null ? known : add(key, mention);
            byFamilyName.computeIfAbsent(person.family(), k -> new TreeMap<>()).put(mention.from(), person);
            byGivenName.computeIfAbsent(person.given(), k -> new TreeMap<>()).put(mention.from(), person);
        }
    }

    private Person add(String key, Candidate mention) {
        String name = reading.span(mention.from(), mention.to());
        Person alone = new Person(key, name, who(key, name, mention));
        Person person = alike(alone)
                .map(other -> new Person(key, name, joined(alone.who(), other.who())))
                .orElseGet(() -> apart(alone));
        byKey.put(key, person);
        byWord.computeIfAbsent(person.family(), k -> new ArrayList<>()).add(person);
        if (!person.given().equals(person.family())) {
            byWord.computeIfAbsent(person.given(), k -> new ArrayList<>()).add(person);
        }
        return person;
    }

    /** Two whose patronymics alone tell them apart would have one id: the second gets one with the patronymic. */
    private Person apart(Person person) {
        String taken = nameById.putIfAbsent(person.who().identity.id(), person.name());
        if (taken == null || person.who().known || Names.same(taken, person.name())) {
            return person;
        }
        Identity whole = new Identity(ActorSlug.ofWholeName(person.name()), person.name(), Optional.empty());
        return new Person(person.key(), person.name(), new Who(whole, false));
    }

    private Who who(String key, String name, Candidate mention) {
        Optional<KnownActor> known = identify(key, name, mention);
        Identity identity = known.map(PersonIdentities::identity)
                .orElseGet(() -> new Identity(ActorSlug.ofPerson(name), name, Optional.empty()));
        return new Who(identity, known.isPresent());
    }

    private static Who joined(Who one, Who other) {
        if (one.known && !other.known) {
            other.become(one);
        }
        return other;
    }

    /** "Roza Isakovna Otunbayeva" is "Roza Otunbayeva"; so are "R. Otunbayeva" and "OTUNBAYEVA Roza". */
    private Optional<Person> alike(Person person) {
        return Stream.of(person.family(), person.given())
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream().limit(MOST_COMPARED))
                .filter(other -> isPossible(person, other))
                .filter(other -> isPart(person.key(), other.key())
                        || isPart(other.key(), person.key())
                        || Names.same(person.name(), other.name()))
                .findFirst();
    }

    /** Two who are known are who they are; two who share the given name only must begin alike in the family name too. */
    private static boolean isPossible(Person one, Person other) {
        return !(one.who().known && other.who().known)
                && (one.family().equals(other.family())
                        || one.family().equals(other.given())
                        || one.given().equals(other.family())
                        || one.family().charAt(0) == other.family().charAt(0));
    }

    /** "García Márquez" of "Gabriel García Márquez". */
    private static boolean isPart(String part, String whole) {
        return whole.endsWith(" " + part);
    }

    private Optional<KnownActor> identify(String key, String name, Candidate mention) {
        return KnownActors.standard()
                .byId(mention.value())
                .filter(known -> mention.rule().equals("known-actor") && isTrustworthy(known))
                .or(() -> choose(KnownActors.standard().persons(key)))
                .or(() -> isLong(key) ? choose(KnownActors.standard().persons(Names.key(name))) : Optional.empty());
    }

    /** Whether a patronymic may stand within. */
    private static boolean isLong(String key) {
        return key.indexOf(' ') != key.lastIndexOf(' ');
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
    private static Optional<Identity> nearest(@Nullable NavigableMap<Integer, Person> family, Candidate mention) {
        if (family == null) {
            return Optional.empty();
        }
        Map.Entry<Integer, Person> before = family.lowerEntry(mention.from());
        return Optional.of(
                (before == null ? family.firstEntry() : before).getValue().who().identity);
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
        List<KnownActor> meant = inOffice(local.isEmpty() ? heads : local);
        return meant.size() == 1
                ? identity(meant.getFirst())
                : new Identity(ActorSlug.ofPerson(name), name, Optional.empty());
    }

    /** Nobody who took office after the report was published; of several those in office then, where some were. */
    private List<KnownActor> inOffice(List<KnownActor> heads) {
        if (published.isEmpty()) {
            return heads;
        }
        Days days = published.get();
        List<KnownActor> possible =
                heads.stream().filter(head -> !isLater(head, days)).toList();
        List<KnownActor> then = possible.stream()
                .filter(head -> terms(head).anyMatch(days::overlaps))
                .toList();
        return then.isEmpty() ? possible : then;
    }

    private static boolean isLater(KnownActor head, Days days) {
        return terms(head)
                .map(Days::first)
                .min(LocalDate::compareTo)
                .filter(first -> first.isAfter(days.last()))
                .isPresent();
    }

    private static Stream<Days> terms(KnownActor head) {
        return OfficeTerms.standard().of(head.id()).stream()
                .filter(term -> HEADS.contains(term.office()))
                .map(OfficeTerms.Term::days);
    }
}
