package io.dateline;

import io.dateline.extract.Dictionary;
import io.dateline.ingest.IngestOptions;
import io.dateline.ingest.Source;
import io.dateline.internal.lucene.LedgerLine;
import io.dateline.internal.lucene.Sizes;
import io.dateline.internal.lucene.Store;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.ActorDuplicate;
import io.dateline.search.ActorRow;
import io.dateline.search.ActorsQuery;
import io.dateline.search.NameTaken;
import io.dateline.search.RelatedReport;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import io.dateline.search.Timeline;
import io.dateline.search.TimelineQuery;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An archive of reports on disk: the door to everything. One object writes to an archive at a time, any number read it. Safe for
 * all threads; writing methods wait for each other. After {@link #close} every method throws {@link IllegalStateException}, as
 * writing ones do on an archive that was opened for reading only.
 */
public final class Archive implements Closeable {
    private final Door door;
    private final Function<Dictionary, Toolkit> toolkits;
    private final ArchiveDictionary dictionary;

    private Archive(Door door, Function<Dictionary, Toolkit> toolkits) {
        this.door = door;
        this.toolkits = toolkits;
        this.dictionary = ArchiveDictionary.in(door.directory());
    }

    /** Makes a new archive in a folder that is not there yet or is empty, and opens it for writing. */
    public static Archive create(Path directory) throws IOException {
        return new Archive(Door.create(directory, Toolkit.version()), Toolkit::standard);
    }

    /**
     * Opens an archive for reading and writing; makes it where the folder is not there yet or holds nothing but a dictionary.
     *
     * @throws io.dateline.extract.DictionaryException where there is no archive yet and the folder's dictionary cannot be read;
     *     nothing is made
     */
    public static Archive open(Path directory) throws IOException {
        if (!Door.isArchive(directory)) {
            ArchiveDictionary.in(directory).require();
        }
        return new Archive(Door.open(directory, Toolkit.version()), Toolkit::standard);
    }

    /** Opens an archive, or makes it, with a dictionary in the place of the one that may be there: see {@link #install}. */
    public static Archive open(Path directory, Dictionary ofUser) throws IOException {
        Archive archive = new Archive(Door.open(directory, Toolkit.version()), Toolkit::standard);
        try {
            archive.install(ofUser);
            return archive;
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    static Archive open(Path directory, Toolkit toolkit) throws IOException {
        return new Archive(Door.open(directory, toolkit.software()), ofUser -> toolkit);
    }

    /**
     * Opens an archive that is there, for reading only; any number may do so, also while one writes. It stays as it was at that
     * time.
     */
    public static Archive openReadOnly(Path directory) throws IOException {
        return new Archive(Door.openReadOnly(directory), Toolkit::standard);
    }

    /**
     * Opens an archive as {@link #openReadOnly} does, for a program that asks it once and ends, as the command line: it is open
     * sooner, and what is read of it afterwards comes a little slower. Its ledger is as it is when it is first asked for.
     */
    public static Archive openBriefly(Path directory) throws IOException {
        return new Archive(Door.openBriefly(directory), Toolkit::standard);
    }

    public Path directory() {
        return door.directory();
    }

    public IndexSummary index(Source source) throws IOException {
        return index(source, IndexOptions.DEFAULTS);
    }

    /**
     * Takes in what a source holds. Commits now and then and at the end, so that an interrupted run leaves what was done, and the
     * same run once more goes on from there; throws {@link java.io.InterruptedIOException} where the thread is interrupted. Where
     * the dictionary changed since, the reports that are there are tagged again first. A run that wrote much ends by merging the
     * index into one segment, which takes some ten seconds for 100,000 reports, and as much room again while it lasts.
     *
     * @throws io.dateline.extract.DictionaryException where the archive's dictionary cannot be read; nothing is changed
     */
    public IndexSummary index(Source source, IndexOptions options) throws IOException {
        return door.writing((store, stopped) -> {
            Dictionary current = dictionary.require();
            Toolkit toolkit = toolkits.apply(current);
            if (!current.digest().equals(store.dictionary())) {
                retag(store, toolkit, current, stopped);
            }
            return new IndexRun(store, toolkit, options).run(source, stopped);
        });
    }

    /**
     * Reads the files again whose ledger lines, or lines in them, are in one of some states, each with the options of ingest that it
     * was read with before; those given count for the rest, such as how long it may take. What came in as a stream stays as it is.
     *
     * @throws io.dateline.extract.DictionaryException where the archive's dictionary cannot be read; nothing is changed
     */
    public IndexSummary retry(Set<InputState> states, IndexOptions options) throws IOException {
        IndexSummary sum = new IndexSummary(Map.of(), 0, 0);
        for (var group : door.reading(store -> Retry.groups(store, states)).entrySet()) {
            IngestOptions before = OptionsStamp.read(group.getKey(), options.ingest());
            IndexOptions same =
                    options.withIngest(before).withRecognition(Recognition.NONE).withPrune(false);
            sum = sum.plus(index(Source.again(List.copyOf(group.getValue())), same));
        }
        return sum;
    }

    /** Answers a query; throws {@link io.dateline.search.UnknownNameException} for a country that there is none of. */
    public SearchResult search(SearchQuery query) throws IOException {
        return door.reading(store -> {
            ArchiveDictionary.Consulted consulted = dictionary.consult(store.dictionary());
            NameResolution names = names(store, consulted);
            SearchQuery resolved = names.resolve(query);
            List<String> notes = Stream.concat(consulted.notes().stream(), names.notes().stream())
                    .toList();
            return store.search(resolved, NameResolution.written(resolved), notes)
                    .withTaken(names.taken());
        });
    }

    private NameResolution names(Store store, ArchiveDictionary.Consulted consulted) {
        return new NameResolution(store, toolkits.apply(consulted.dictionary()), consulted.dictionary());
    }

    /** The actors of the reports that a query finds, with what these reports say of them. */
    public List<ActorRow> actors(ActorsQuery query) throws IOException {
        return door.reading(store -> {
            NameResolution names = names(store, dictionary.consult(store.dictionary()));
            return store.actors(query.withReports(names.resolve(query.reports())));
        });
    }

    /**
     * Actors of whom a name begins so, for completion while somebody types: whole names, and family names of persons; in any case,
     * with or without diacritics; where there are none, in other romanisations too. Among the first thousand spellings that begin so,
     * those that most reports have.
     *
     * @return most reports first, then by id; at most so many
     */
    public List<NameTaken.Value> actorsBeginning(String prefix, int limit) throws IOException {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: " + limit + " is below 1");
        }
        return door.reading(store -> store.actorsBeginning(prefix, limit));
    }

    /**
     * Actors of the archive that are perhaps one, by their names, surest first; two whom the library knows are two. As merges they
     * make no ring, and no actor goes into two others.
     */
    public List<ActorDuplicate> duplicateActors() throws IOException {
        return door.reading(ActorDuplicates::of);
    }

    /** What the reports that a query finds say of which day: their sentences that speak of dates, in the order of the dates. */
    public Timeline timeline(TimelineQuery query) throws IOException {
        return door.reading(store -> {
            ArchiveDictionary.Consulted consulted = dictionary.consult(store.dictionary());
            NameResolution names = names(store, consulted);
            SearchQuery resolved = names.resolve(query.reports());
            TimelineRun run = new TimelineRun(query);
            try (Stream<TaggedReport> all = store.reports(resolved)) {
                all.forEach(run::add);
            }
            List<String> notes = Stream.concat(consulted.notes().stream(), names.notes().stream())
                    .toList();
            return run.timeline(NameResolution.written(resolved), notes);
        });
    }

    /** All reports that match, in the order of their ids whatever the query's sort and page; close the stream. */
    public Stream<TaggedReport> reports(SearchQuery query) throws IOException {
        return door.reading(store -> {
            NameResolution names = names(store, dictionary.consult(store.dictionary()));
            return store.reports(names.resolve(query));
        });
    }

    /** The report with this id, with this path, or whose id alone begins so. */
    public Optional<TaggedReport> find(String idOrPath) throws IOException {
        return door.reading(store -> {
            Optional<String> id = id(store, idOrPath);
            return id.isEmpty() ? Optional.empty() : store.report(id.get());
        });
    }

    /**
     * The reports that have most in common with one: actors, places, dates, countries and words that both speak of, each the heavier, the
     * fewer reports do.
     *
     * @return best first, then by id; at most so many
     */
    public List<RelatedReport> related(TaggedReport report, int limit) throws IOException {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: " + limit + " is below 1");
        }
        return door.reading(store -> store.related(report, limit));
    }

    /** What a report was found in, and what was found in it. */
    public Family family(Report report) throws IOException {
        return door.reading(store -> Family.of(report, store));
    }

    private static Optional<String> id(Store store, String idOrPath) throws IOException {
        if (store.report(idOrPath).isPresent()) {
            return Optional.of(idOrPath);
        }
        SortedSet<String> withPath = store.withPath(idOrPath);
        if (!withPath.isEmpty() || idOrPath.isEmpty()) {
            return withPath.stream().findFirst();
        }
        SortedSet<String> beginning = store.idsBeginning(idOrPath, 2);
        return beginning.size() == 1 ? beginning.stream().findFirst() : Optional.empty();
    }

    /** Takes out reports by id, or by path (a folder or a container: all below it); returns how many went. */
    public int remove(List<String> idsOrPaths) throws IOException {
        return door.writing((store, stopped) -> {
            Toolkit toolkit = toolkits.apply(dictionary.require());
            Shelf shelf = new Shelf(store, new Speaking(toolkit.tagger()));
            int went = 0;
            for (String each : idsOrPaths) {
                store.refresh();
                went += shelf.remove(each) ? 1 : shelf.removeBelow(each.replaceFirst("(?<=.)/+$", ""));
            }
            new Retagging(store, toolkit).settleDates(stopped);
            store.settleStories();
            store.commit();
            return went;
        });
    }

    /**
     * Runs extraction again over the stored texts, with the dictionary as it is now; returns how many reports changed.
     *
     * @throws io.dateline.extract.DictionaryException where the archive's dictionary cannot be read; nothing is changed
     */
    public int retag() throws IOException {
        return door.writing((store, stopped) -> {
            Dictionary current = dictionary.require();
            return retag(store, toolkits.apply(current), current, stopped);
        });
    }

    private static int retag(Store store, Toolkit toolkit, Dictionary current, BooleanSupplier stopped)
            throws IOException {
        int changed = new Retagging(store, toolkit).run(stopped);
        store.settleStories();
        store.commitDictionary(current.digest());
        store.compact(stopped);
        return changed;
    }

    /**
     * Puts a dictionary into the archive's folder, in the place of the one that may be there; the next {@link #index} or
     * {@link #retag} goes by it.
     */
    public void install(Dictionary ofUser) throws IOException {
        door.writing((store, stopped) -> {
            dictionary.install(ofUser);
            return true;
        });
    }

    /** How the archive stands to the dictionary in its folder now. */
    public DictionaryState dictionaryState() throws IOException {
        return door.reading(store -> dictionary.consult(store.dictionary()).state());
    }

    /** What a reader should know of the archive as a whole, in sentences: that its dictionary changed, or cannot be read. */
    public List<String> notes() throws IOException {
        return door.reading(store -> dictionary.consult(store.dictionary()).notes());
    }

    /** What became of every input, in the order of the paths; of all states where none is given. Close the stream. */
    public Stream<LedgerEntry> ledger(Set<InputState> states) throws IOException {
        return door.reading(store -> store.lines(states).map(LedgerLine::entry));
    }

    public ArchiveStats stats() throws IOException {
        Sizes sizes = door.reading(Store::sizes);
        return new ArchiveStats(
                sizes.reports(),
                sizes.dated(),
                sizes.mentions(),
                sizes.countries(),
                sizes.actors(),
                sizes.inputs(),
                sizes.bytes(),
                sizes.schema(),
                sizes.software(),
                dictionaryState());
    }

    /** SHA-256 in hexadecimal over all reports and their values, whatever the order and history of indexing. */
    public String digest() throws IOException {
        return door.reading(Store::digest);
    }

    /** Checks checksums and invariants; returns what is wrong, each in a sentence, empty where nothing is. */
    public List<String> verify() throws IOException {
        return door.reading(Store::verify);
    }

    /** Closes the archive; closing it again does nothing. */
    @Override
    public void close() throws IOException {
        door.close();
    }
}
