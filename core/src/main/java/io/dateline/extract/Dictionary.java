package io.dateline.extract;

import io.dateline.extract.DictionaryEntry.OfName;
import io.dateline.model.Country;
import io.dateline.text.Folding;
import io.dateline.text.Reading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the user of an archive knows better than the library: names of countries, places and actors that it lacks, names that mean
 * none or always one, labels, successors of former countries, who is whom, and lists of actors to watch. A plain text with one directive a line; {@code docs/dictionary.md} tells
 * the language. Immutable, safe for all threads.
 *
 * <pre>
 * Dictionary dictionary = Dictionary.parse("country KG = Kirgistan\nnot country Reading");
 * Findings found = Extractor.standard().with(dictionary).extract(report);
 * </pre>
 */
public final class Dictionary {
    /** Says nothing. */
    public static final Dictionary NONE = new Dictionary("", new DictionaryReader.Said(List.of(), List.of()));

    /** A file longer than this is no dictionary. */
    private static final long MOST_BYTES = 16 << 20;

    private final String text;
    private final List<OfName> names;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<DictionaryEntry.Succeeded> successors;
    private final DictionaryTable table;
    private final UserActors actors;
    private final UserActorNames actorNames;
    private final UserConditions conditions;
    private final Map<String, String> countries = new HashMap<>();

    private Dictionary(String text, DictionaryReader.Said said) {
        List<DictionaryEntry> entries = said.entries();
        this.text = text;
        this.actors = UserActors.of(said.actors());
        this.actorNames = new UserActorNames(actors.names());
        this.conditions = new UserConditions(actors.conditions());
        this.names = only(entries, OfName.class);
        this.successors = only(entries, DictionaryEntry.Succeeded.class);
        only(entries, DictionaryEntry.Renamed.class).forEach(renamed -> labels.put(renamed.code(), renamed.label()));
        this.table = DictionaryTable.of(names);
        names.forEach(this::addCountry);
        labels.forEach((code, label) -> countries.putIfAbsent(folded(label), code));
    }

    private void addCountry(OfName entry) {
        switch (entry) {
            case DictionaryEntry.Always always -> countries.putIfAbsent(folded(always.name()), always.code());
            case DictionaryEntry.Named named -> countries.putIfAbsent(folded(named.name()), named.code());
            case DictionaryEntry.Located place -> {}
            case DictionaryEntry.Forbidden forbidden -> {}
        }
    }

    private static <T> List<T> only(List<DictionaryEntry> entries, Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Reads a dictionary.
     *
     * @throws DictionaryException where it cannot be read
     */
    public static Dictionary parse(String text) {
        return new Dictionary(text, DictionaryReader.read(text));
    }

    /**
     * Reads a dictionary from a file in UTF-8.
     *
     * @throws DictionaryException where it cannot be read
     * @throws IOException where there is no such file, or no plain one
     */
    public static Dictionary read(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file + ": a dictionary must be a plain file, no folder and no link");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new FileSystemException(
                    file + ": longer than the " + MOST_BYTES + " bytes that a dictionary may have");
        }
        try {
            return parse(decoded(Files.readAllBytes(file)));
        } catch (DictionaryException e) {
            throw e.in(file);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int good = new String(bytes, StandardCharsets.UTF_8).split("\ufffd", 2)[0].split("\n", -1).length;
            throw new DictionaryException(good, 1, "found bytes that are no text; expected UTF-8");
        }
    }

    /** The text that it was read from. */
    public String text() {
        return text;
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return names.isEmpty() && labels.isEmpty() && successors.isEmpty() && actors.isEmpty();
    }

    /**
     * SHA-256 in hexadecimal of all that makes a difference, so that reports that were tagged with this dictionary can be told from
     * those tagged with another; empty where it says nothing of them. White space at its end makes none, nor do lists that are watched.
     */
    public String digest() {
        boolean tags = !(names.isEmpty() && labels.isEmpty() && successors.isEmpty() && actors.tagsNothing());
        return tags
                ? HexFormat.of()
                        .formatHex(sha256().digest(tagging().stripTrailing().getBytes(StandardCharsets.UTF_8)))
                : "";
    }

    /** The text with the lines empty that make no difference to reports; the others keep their numbers. */
    private String tagging() {
        return actors.lists().isEmpty()
                ? text
                : text.lines()
                        .map(line -> DictionaryReader.isOfList(line) ? "" : line)
                        .collect(Collectors.joining("\n"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The code of the country that a query means by a name: one that it always means, that was added, or that is its label. */
    public Optional<String> country(String name) {
        return Optional.ofNullable(countries.get(folded(name)));
    }

    /** The ids of the actors that a query means by a name that this dictionary gives, or by an id that it merges; none for others. */
    public List<String> actors(String nameOrId) {
        return actors.ids(nameOrId);
    }

    /** The actors of a list that this dictionary watches, each an id or a name as it is written; none where there is no such list. */
    public Optional<List<String>> watched(String list) {
        return actors.watched(list);
    }

    /** The names of the lists that it watches, in order. */
    public List<String> lists() {
        return actors.lists();
    }

    /** What is said of the actors of a report. */
    UserActorsInReport actorsIn(Reading reading, Candidates found) {
        return actors.isEmpty()
                ? UserActorsInReport.NOTHING
                : new UserActorsInReport(actors, conditions.in(reading, found), actorNames.find(reading));
    }

    private static String folded(String name) {
        return Folding.fold(name).strip().replaceAll("\\s+", " ");
    }

    /** The country under the name that this dictionary gives it. */
    Country renamed(Country country) {
        String label = labels.get(country.code());
        return label == null ? country : new Country(country.code(), label, country.mentions(), country.weight());
    }

    DictionaryTable table() {
        return table;
    }

    /** The countries for which a mention of one counts as well. */
    List<DictionaryEntry.Succeeded> successors(String code) {
        return successors.stream().filter(entry -> entry.code().equals(code)).toList();
    }
}
