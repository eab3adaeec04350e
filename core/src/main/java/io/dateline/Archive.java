package io.dateline;

import io.dateline.ingest.Source;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.TaggedReport;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An archive of reports on disk: the door to everything. */
@SuppressWarnings("DoNotCallSuggester")
public final class Archive implements Closeable {
    private final Path directory;

    private Archive(Path directory) {
        this.directory = directory;
    }

    /** Makes a new archive in a folder that is not there yet or is empty, and opens it for writing. */
    public static Archive create(Path directory) throws IOException {
        return new Archive(directory);
    }

    /** Opens an archive for reading and writing; makes it where the folder is not there yet or is empty. */
    public static Archive open(Path directory) throws IOException {
        return new Archive(directory);
    }

    /** Opens an archive that is there, for reading only; any number may do so, also while one writes. */
    public static Archive openReadOnly(Path directory) throws IOException {
        return new Archive(directory);
    }

    public Path directory() {
        return directory;
    }

    public IndexSummary index(Source source) throws IOException {
        return index(source, IndexOptions.DEFAULTS);
    }

    /** Takes in what a source holds; commits at the end, so that an interrupted run leaves what was committed before. */
    public IndexSummary index(Source source, IndexOptions options) throws IOException {
        throw new IOException("not built yet");
    }

    /** Answers a query; throws {@link io.dateline.search.UnknownNameException} for a country that there is none of. */
    public SearchResult search(SearchQuery query) throws IOException {
        throw new IOException("not built yet");
    }

    /** All reports that match, in the order of their ids whatever the query's sort and page; close the stream. */
    public Stream<TaggedReport> reports(SearchQuery query) throws IOException {
        throw new IOException("not built yet");
    }

    /** The report with this id, with this path, or whose id alone begins so. */
    public Optional<TaggedReport> find(String idOrPath) throws IOException {
        throw new IOException("not built yet");
    }

    /** Takes out reports by id, or by path (a folder or a container: all below it); returns how many went. */
    public int remove(List<String> idsOrPaths) throws IOException {
        throw new IOException("not built yet");
    }

    /** Runs extraction again over the stored texts; returns how many reports changed. */
    public int retag() throws IOException {
        throw new IOException("not built yet");
    }

    /** What became of every input, in the order of the paths; of all states where none is given. Close the stream. */
    public Stream<LedgerEntry> ledger(Set<InputState> states) throws IOException {
        throw new IOException("not built yet");
    }

    public ArchiveStats stats() throws IOException {
        throw new IOException("not built yet");
    }

    /** SHA-256 in hexadecimal over all reports and their values, whatever the order and history of indexing. */
    public String digest() throws IOException {
        throw new IOException("not built yet");
    }

    /** Checks checksums and invariants; returns what is wrong, each in a sentence, empty where nothing is. */
    public List<String> verify() throws IOException {
        throw new IOException("not built yet");
    }

    @Override
    public void close() throws IOException {}
}
