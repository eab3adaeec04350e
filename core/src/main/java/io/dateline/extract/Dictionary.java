package io.dateline.extract;

import io.dateline.extract.DictionaryEntry.OfName;
import io.dateline.model.Country;
import io.dateline.text.Folding;
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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user of an archive knows better than the library: names of countries and places that it lacks, names that mean none or
 * always one, labels, and successors of former countries. A plain text with one directive a line; {@code docs/dictionary.md} tells
 * the language. Immutable, safe for all threads.
 *
 * <pre>
 * Dictionary dictionary = Dictionary.parse("country KG = Kirgistan\nnot country Reading");
 * Findings found = Extractor.standard().with(dictionary).extract(report);
 * </pre>
 */
public final class Dictionary {
    /** Says nothing. */
    public static final Dictionary NONE = new Dictionary("", List.of());

    /** A file longer than this is no dictionary. */
    private static final long MOST_BYTES = 16 << 20;

    private final String text;
    private final List<OfName> names;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<DictionaryEntry.Succeeded> successors;
    private final DictionaryTable table;

    private Dictionary(String text, List<DictionaryEntry> entries) {
        this.text = text;
        this.names = only(entries, OfName.class);
        this.successors = only(entries, DictionaryEntry.Succeeded.class);
        only(entries, DictionaryEntry.Renamed.class).forEach(renamed -> labels.put(renamed.code(), renamed.label()));
        this.table = DictionaryTable.of(names);
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
        return parse(decoded(Files.readAllBytes(file)));
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
        return names.isEmpty() && labels.isEmpty() && successors.isEmpty();
    }

    /**
     * SHA-256 in hexadecimal of all that makes a difference, so that reports that were tagged with this dictionary can be told from
     * those tagged with another; empty where it says nothing. White space at its end makes none.
     */
    public String digest() {
        return isEmpty()
                ? ""
                : HexFormat.of().formatHex(sha256().digest(text.stripTrailing().getBytes(StandardCharsets.UTF_8)));
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
        String folded = folded(name);
        return names.stream()
                .filter(entry -> folded(entry.name()).equals(folded))
                .flatMap(entry -> switch (entry) {
                    case DictionaryEntry.Always always -> Optional.of(always.code()).stream();
                    case DictionaryEntry.Named named -> Optional.of(named.code()).stream();
                    case DictionaryEntry.Located place -> Optional.<String>empty().stream();
                    case DictionaryEntry.Forbidden forbidden -> Optional.<String>empty().stream();
                })
                .findFirst()
                .or(() -> labelled(folded));
    }

    private Optional<String> labelled(String folded) {
        return labels.entrySet().stream()
                .filter(label -> folded(label.getValue()).equals(folded))
                .map(Map.Entry::getKey)
                .findFirst();
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
