package io.dateline.reference;

import io.dateline.model.ActorType;
import io.dateline.text.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The actors that the library knows: office holders and legislators of all countries, international organisations, NGOs, parties,
 * armed groups, media, companies, governments and peoples. Facts derived from Wikidata (CC0), Party Facts and the PETRARCH
 * dictionaries (MIT), and the CIA World Factbook (public domain); {@code build-tools/BuildActorTable.java} builds the table.
 * Loaded once, when first asked for; immutable, safe for all threads.
 */
public final class KnownActors {
    private static final Comparator<KnownActor> MOST_PROMINENT_FIRST = Comparator.comparing(KnownActor::standing)
            .thenComparing(actor -> -actor.aliases().size())
            .thenComparing(KnownActor::id);

    private final Rows rows;
    private final ParsedRows<KnownActor> actors;
    private final ActorIndexes indexes;

    private KnownActors(Rows rows, ActorIndexes indexes) {
        this.rows = rows;
        this.actors = new ParsedRows<>(rows, KnownActor::parse);
        this.indexes = indexes;
    }

    /** The table that comes with the library. */
    public static KnownActors standard() {
        return Standard.ACTORS;
    }

    /**
     * The actors of a spelling in any script, the most prominent first: those with this name or alias; where there are none, persons
     * with this family name if the spelling is one word, else those with this name in another order or without a patronymic.
     */
    public List<KnownActor> find(String spelling) {
        String name = uninverted(spelling);
        String key = NameKey.of(name);
        int[] exact = IntStream.concat(
                        IntStream.of(indexes.persons().find(key)),
                        IntStream.concat(
                                IntStream.of(indexes.bodies().find(key)),
                                IntStream.of(indexes.bodyNames().find(name))))
                .distinct()
                .toArray();
        if (exact.length > 0) {
            return sorted(exact);
        }
        return sorted(
                key.indexOf(' ') >= 0
                        ? indexes.persons().find(Names.key(spelling))
                        : indexes.familyNames().find(key));
    }

    private static String uninverted(String spelling) {
        String[] parts = spelling.split(",", -1);
        return parts.length == 2 ? parts[1].strip() + " " + parts[0].strip() : spelling;
    }

    /** The actor of an id. */
    public Optional<KnownActor> byId(String id) {
        int row = firstFrom((id + "\t").getBytes(StandardCharsets.UTF_8));
        return row < rows.size() && rows.get(row).startsWith(id + "\t") ? Optional.of(actor(row)) : Optional.empty();
    }

    /** The first row that is not before these bytes. */
    private int firstFrom(byte[] key) {
        int from = 0;
        int to = rows.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean before = rows.isBefore(middle, key);
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        return from;
    }

    /** The persons whose name has this {@link NameKey}, the most prominent first. */
    public List<KnownActor> persons(String key) {
        return sorted(indexes.persons().find(key));
    }

    /** Whether a person is known by a name with this {@link NameKey}. */
    public boolean isPerson(String key) {
        return indexes.persons().has(key);
    }

    /** The persons whose family name has this {@link NameKey}, the most prominent first. */
    public List<KnownActor> family(String key) {
        return sorted(indexes.familyNames().find(key));
    }

    /** All names of bodies and peoples that begin at a token; {@link #actor} gives them by the number. */
    public void bodies(Reading reading, int from, NameTable.Found found) {
        indexes.bodyNames().find(reading, from, found);
    }

    /** The bodies and peoples with a name of this {@link NameKey}, the most prominent first. */
    public List<KnownActor> bodies(String key) {
        return sorted(indexes.bodies().find(key));
    }

    /** The actor of a number that {@link #bodies(Reading, int, NameTable.Found)} gave. */
    public KnownActor actor(int row) {
        return actors.get(row);
    }

    /** How many known persons have a first name with this {@link NameKey}; 0 for fewer than three. */
    public int firstNames(String key) {
        return indexes.firstNames().of(key);
    }

    /** How many known persons have a last name with this {@link NameKey}; 0 for fewer than three. */
    public int lastNames(String key) {
        return indexes.lastNames().of(key);
    }

    /** All actors, in the order of their ids. */
    public Stream<KnownActor> all() {
        return lines().map(KnownActor::parse);
    }

    /** All peoples. */
    public List<KnownActor> peoples() {
        return lines().filter(row -> row.startsWith("e\t", row.indexOf('\t') + 1))
                .map(KnownActor::parse)
                .filter(actor -> actor.type() == ActorType.ETHNIC_GROUP)
                .toList();
    }

    private Stream<String> lines() {
        return IntStream.range(0, rows.size()).mapToObj(rows::get);
    }

    private List<KnownActor> sorted(int[] numbers) {
        if (numbers.length < 2) {
            return numbers.length == 0 ? List.of() : List.of(actor(numbers[0]));
        }
        return IntStream.of(numbers)
                .mapToObj(this::actor)
                .sorted(MOST_PROMINENT_FIRST)
                .toList();
    }

    private static final class Standard {
        static final KnownActors ACTORS = new KnownActors(
                Images.load("actors", Rows::read, ActorRows::rows),
                Images.load("actor-names", ActorIndexes::read, ActorRows::indexes));
    }
}
