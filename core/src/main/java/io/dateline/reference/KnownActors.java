package io.dateline.reference;

import io.dateline.model.ActorType;
import io.dateline.text.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The actors that the library knows: office holders and legislators of all countries, international organisations, NGOs, parties,
 * armed groups, media, companies, governments and peoples. Facts derived from Wikidata (CC0), Party Facts and the PETRARCH
 * dictionaries (MIT), and the CIA World Factbook (public domain); {@code build-tools/BuildActorTable.java} builds the table.
 * Loaded once, when first asked for; immutable, safe for all threads.
 */
public final class KnownActors {
    private static final String TABLE = "actors.tsv.gz";

    private static final Comparator<KnownActor> MOST_PROMINENT_FIRST = Comparator.comparing(KnownActor::standing)
            .thenComparing(actor -> -actor.aliases().size())
            .thenComparing(KnownActor::id);

    private final String[] rows;

    /** Parsed when first asked for; two threads may parse the same row, to the same end. */
    private final @Nullable KnownActor[] parsed;

    private final ActorIndexes indexes;

    private KnownActors(String[] rows) {
        this.rows = rows;
        this.parsed = new KnownActor[rows.length];
        this.indexes = new ActorIndexes(rows);
    }

    /** The table that comes with the library. */
    public static KnownActors standard() {
        return Standard.ACTORS;
    }

    /**
     * The actors of a spelling in any script, the most prominent first: those with this name or alias; where there are none, and the
     * spelling is one word, persons with this family name.
     */
    public List<KnownActor> find(String spelling) {
        String name = uninverted(spelling);
        String key = NameKey.of(name);
        int[] exact = IntStream.concat(
                        IntStream.of(indexes.persons.find(key)),
                        IntStream.concat(
                                IntStream.of(indexes.bodies.find(key)), IntStream.of(indexes.bodyNames.find(name))))
                .distinct()
                .toArray();
        return sorted(exact.length > 0 || key.indexOf(' ') >= 0 ? exact : indexes.familyNames.find(key));
    }

    private static String uninverted(String spelling) {
        String[] parts = spelling.split(",", -1);
        return parts.length == 2 ? parts[1].strip() + " " + parts[0].strip() : spelling;
    }

    /** The actor of an id. */
    public Optional<KnownActor> byId(String id) {
        int found = Arrays.binarySearch(rows, id + "\t");
        int row = found >= 0 ? found : -found - 1;
        return row < rows.length && rows[row].startsWith(id + "\t") ? Optional.of(actor(row)) : Optional.empty();
    }

    /** The persons whose name has this {@link NameKey}, the most prominent first. */
    public List<KnownActor> persons(String key) {
        return sorted(indexes.persons.find(key));
    }

    /** Whether a person is known by a name with this {@link NameKey}. */
    public boolean isPerson(String key) {
        return indexes.persons.has(key);
    }

    /** The persons whose family name has this {@link NameKey}, the most prominent first. */
    public List<KnownActor> family(String key) {
        return sorted(indexes.familyNames.find(key));
    }

    /** All names of bodies and peoples that begin at a token; {@link #actor} gives them by the number. */
    public void bodies(Reading reading, int from, NameTable.Found found) {
        indexes.bodyNames.find(reading, from, found);
    }

    /** The bodies and peoples with a name of this {@link NameKey}, the most prominent first. */
    public List<KnownActor> bodies(String key) {
        return sorted(indexes.bodies.find(key));
    }

    /** The actor of a number that {@link #bodies(Reading, int, NameTable.Found)} gave. */
    public KnownActor actor(int row) {
        KnownActor actor = parsed[row];
        if (actor == null) {
            actor = KnownActor.parse(rows[row]);
            parsed[row] = actor;
        }
        return actor;
    }

    /** How many known persons have a first name with this {@link NameKey}; 0 for fewer than three. */
    public int firstNames(String key) {
        return indexes.firstNames(key);
    }

    /** How many known persons have a last name with this {@link NameKey}; 0 for fewer than three. */
    public int lastNames(String key) {
        return indexes.lastNames(key);
    }

    /** All actors, in the order of their ids. */
    public Stream<KnownActor> all() {
        return Arrays.stream(rows).map(KnownActor::parse);
    }

    /** All peoples. */
    public List<KnownActor> peoples() {
        return Arrays.stream(rows)
                .filter(row -> row.startsWith("e\t", row.indexOf('\t') + 1))
                .map(KnownActor::parse)
                .filter(actor -> actor.type() == ActorType.ETHNIC_GROUP)
                .toList();
    }

    private List<KnownActor> sorted(int[] numbers) {
        return IntStream.of(numbers)
                .mapToObj(this::actor)
                .sorted(MOST_PROMINENT_FIRST)
                .toList();
    }

    private static final class Standard {
        static final KnownActors ACTORS = new KnownActors(read());

        private static String[] read() {
            InputStream table = Objects.requireNonNull(KnownActors.class.getResourceAsStream(TABLE), TABLE);
            try (var reader = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(table, 1 << 15), StandardCharsets.UTF_8), 1 << 16)) {
                return reader.lines().toArray(String[]::new);
            } catch (IOException e) {
                throw new UncheckedIOException("the library's own table " + TABLE + " cannot be read", e);
            }
        }
    }
}
