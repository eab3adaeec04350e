package io.dateline.ingest;

import io.dateline.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Something to be read, not opened yet. */
public sealed interface Input {
    /** The name in the ledger, unique in an archive: the file's path as it was given, {@code reports.jsonl#17} for a line. */
    String path();

    /** A file, which may turn out to be a container. */
    record FileInput(String path, Path file, FileVersion version) implements Input {
        public FileInput(String path, Path file) {
            this(path, file, FileVersion.NONE);
        }

        /** SHA-256 of the content in hexadecimal; none where it can't be read. */
        public Optional<String> digest() {
            try {
                return Optional.of(Content.of(file).digest());
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * A file that was taken in before and is the same; with {@link Known#NOTHING} there is none.
     *
     * @param version as it is now
     */
    record UnchangedInput(String path, FileVersion version) implements Input {}

    /** One line of JSON, number from 1 on. */
    record JsonInput(String path, String line) implements Input {}

    /**
     * One line of JSON that came by in a stream. Another stream has other lines under the same numbers, so a record is known by its
     * id, as {@code -!/id}, and the number names only a line that is none.
     *
     * @param stream the name of the stream
     */
    record StreamedInput(String path, String stream, String line) implements Input {}

    /** A report that the embedding program made itself. */
    record ReportInput(String path, Report report) implements Input {}

    /**
     * A file of JSON lines that were all handed out before, each on its own.
     *
     * @param lines how many there were
     * @param digest SHA-256 of the file in hexadecimal, where it was read to its end
     */
    record LinesInput(String path, long lines, FileVersion version, Optional<String> digest) implements Input {}

    /** What could not even be listed, such as an unreadable folder. */
    record UnreadableInput(String path, String reason) implements Input {}

    /** What a filter leaves out. */
    record SkippedInput(String path, String reason) implements Input {}
}
