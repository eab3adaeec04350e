package io.dateline;

import io.dateline.extract.Dictionary;
import io.dateline.extract.DictionaryException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The dictionary in an archive's folder, a file that the user edits. It is read again where it changed. Safe for all threads.
 */
final class ArchiveDictionary {
    /** A file that was written so short a while before it was read may be written again without a sign of it. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    /** Perhaps not there. */
    private final Path file;

    private volatile Optional<Remembered> last = Optional.empty();

    private ArchiveDictionary(Path file) {
        this.file = file;
    }

    /** What tells one state of a file from another. */
    private record Version(long size, FileTime written, String key) {
        static Version of(Path file) throws IOException {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Version(found.size(), found.lastModifiedTime(), String.valueOf(found.fileKey()));
        }

        boolean isSettled() {
            return written.toInstant().isBefore(Instant.now().minus(SETTLED));
        }
    }

    private record Remembered(Version version, Dictionary dictionary) {}

    static ArchiveDictionary in(Path archive) {
        return new ArchiveDictionary(archive.resolve("dictionary.txt"));
    }

    /**
     * What is known of the dictionary when it is asked.
     *
     * @param dictionary one that says nothing where it cannot be read
     * @param notes what the reader of an answer should know of it
     */
    record Consulted(Dictionary dictionary, DictionaryState state, List<String> notes) {}

    /** The dictionary; one that says nothing where there is no file. Throws where it cannot be read. */
    Dictionary require() throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Dictionary.NONE;
        }
        try {
            return read();
        } catch (NoSuchFileException e) {
            return Dictionary.NONE; // taken away in between
        }
    }

    private Dictionary read() throws IOException {
        Version version = Version.of(file);
        Optional<Dictionary> known =
                last.filter(remembered -> remembered.version().equals(version)).map(Remembered::dictionary);
        if (known.isPresent()) {
            return known.get();
        }
        boolean settled = version.isSettled();
        Dictionary read = Dictionary.read(file);
        last = settled ? Optional.of(new Remembered(version, read)) : Optional.empty();
        return read;
    }

    /**
     * Looks at the dictionary beside reports that are there already, whatever state it is in.
     *
     * @param taggedWith the digest of that with which they were tagged
     */
    Consulted consult(String taggedWith) {
        try {
            Dictionary dictionary = require();
            DictionaryState state = state(dictionary.digest(), taggedWith);
            return new Consulted(dictionary, state, notes(state));
        } catch (DictionaryException | IOException e) {
            String note = "the dictionary cannot be read and is passed over: " + e.getMessage();
            return new Consulted(Dictionary.NONE, DictionaryState.UNREADABLE, List.of(note));
        }
    }

    private static DictionaryState state(String digest, String taggedWith) {
        if (!digest.equals(taggedWith)) {
            return DictionaryState.CHANGED;
        }
        return digest.isEmpty() ? DictionaryState.NONE : DictionaryState.CURRENT;
    }

    private static List<String> notes(DictionaryState state) {
        return state == DictionaryState.CHANGED ? List.of("the dictionary changed: run dateline retag") : List.of();
    }

    /** Puts a dictionary in the place of the one that is there, whole or not at all. */
    void install(Dictionary dictionary) throws IOException {
        Path fresh = file.resolveSibling("dictionary.txt.new");
        Files.writeString(fresh, dictionary.text(), StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
