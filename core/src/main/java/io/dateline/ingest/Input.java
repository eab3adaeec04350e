package io.dateline.ingest;

import io.dateline.model.Report;
import java.nio.file.Path;

/** Something to be read, not opened yet. */
public sealed interface Input {
    /** The name in the ledger, unique in an archive: the file's path as it was given, {@code reports.jsonl#17} for a line. */
    String path();

    /** A file, which may turn out to be a container. */
    record FileInput(String path, Path file) implements Input {}

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

    /** A file of JSON lines that were all handed out before, each on its own. */
    record LinesInput(String path, long lines, long bytes) implements Input {}

    /** What could not even be listed, such as an unreadable folder. */
    record UnreadableInput(String path, String reason) implements Input {}

    /** What a filter leaves out. */
    record SkippedInput(String path, String reason) implements Input {}
}
