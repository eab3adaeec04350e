package io.dateline.internal.lucene;

import io.dateline.internal.lucene.StoreException.Problem;
import io.dateline.model.DateOrder;
import io.dateline.model.InputState;
import io.dateline.model.TaggedReport;
import io.dateline.search.ActorRow;
import io.dateline.search.ActorsQuery;
import io.dateline.search.NameTaken;
import io.dateline.search.RelatedReport;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import io.dateline.search.ValueField;
import io.dateline.text.Folding;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;

/**
 * The archive on disk: reports and the ledger, with searches. What is written is seen by searches after {@link #refresh}, and lasts
 * after {@link #commit}. One store writes to a folder at a time; any number read. Safe for all threads.
 */
public final class Store implements Closeable {
    private static final int MOST_NAMES = 10_000;

    private final Indexes indexes;
    private final ReportIndex reports;
    private final LedgerIndex ledger;
    private final ReportAnalyzer analyzer = new ReportAnalyzer();
    private volatile Stamp stamp;

    private Store(Indexes indexes, Stamp stamp) {
        this.indexes = indexes;
        this.reports = new ReportIndex(indexes.reports());
        this.ledger = new LedgerIndex(indexes.ledger());
        this.stamp = stamp;
    }

    /** Whether there is a store that can be opened; throws {@link StoreException} where the folder holds something else. */
    public static boolean isIn(Path path) throws IOException {
        return new Folder(path).stamp().isPresent();
    }

    /** What an archive must have been written by to be opened, in words. */
    public static String expected() {
        return Stamp.expected();
    }

    /** Opens a store that is there for reading; throws {@link StoreException} where there is none. */
    public static Store openForReading(Path path) throws IOException {
        return opened(path, folder -> Indexes.openForReading(folder, FSDirectory::open));
    }

    /**
     * As {@link #openForReading(Path)}, for one answer or a few: opens faster, and reads slower. To map files into memory takes Java
     * longer than a short program lives; the ledger is opened when it is first asked for, and is as it is then.
     */
    public static Store openBriefly(Path path) throws IOException {
        return opened(path, folder -> Indexes.openBriefly(folder, ReadingByChannel::new));
    }

    /** How the indexes in a folder are opened. */
    @FunctionalInterface
    private interface Opening {
        Indexes in(Folder folder) throws IOException;
    }

    private static Store opened(Path path, Opening opening) throws IOException {
        Folder folder = new Folder(path);
        Stamp found = folder.stamp().orElseThrow(() -> new StoreException(Problem.NOT_FOUND, "nothing"));
        Indexes indexes = opening.in(folder);
        return new Store(indexes, Stamp.read(indexes.reports().data()).orElse(found));
    }

    /** Opens a store for writing, and makes it where the folder is not there or empty. */
    public static Store openForWriting(Path path, String software) throws IOException {
        return openForWriting(path, software, FSDirectory::open);
    }

    static Store openForWriting(Path path, String software, Disk disk) throws IOException {
        Folder folder = new Folder(path);
        boolean exists = folder.stamp().isPresent();
        Files.createDirectories(path);
        Indexes indexes = Indexes.openForWriting(folder, exists, disk);
        try {
            Optional<Stamp> last = Stamp.read(indexes.reports().data());
            Store store = new Store(
                    indexes,
                    Stamp.current(
                            software,
                            last.map(Stamp::dictionary).orElse(""),
                            last.map(Stamp::storiesSettled).orElse(true)));
            store.commitStamp(exists);
            return store;
        } catch (IOException e) {
            indexes.close();
            throw e;
        }
    }

    private void commitStamp(boolean exists) throws IOException {
        if (exists) {
            indexes.commit(stamp);
        } else {
            indexes.commitFirst(stamp);
        }
    }

    /** The digest of the dictionary that all reports were tagged with; empty where they were tagged without one. */
    public String dictionary() {
        return stamp.dictionary();
    }

    /** Notes, for good and with all that was written before, that all reports were tagged with a dictionary. */
    public void commitDictionary(String digest) throws IOException {
        stamp = Stamp.current(stamp.software(), digest, stamp.storiesSettled());
        commit();
    }

    public Optional<TaggedReport> report(String id) throws IOException {
        return reports.find(id);
    }

    public boolean hasReport(String id) throws IOException {
        return reports.has(id);
    }

    /** Adds a report, or replaces the one with its id. */
    public void put(TaggedReport tagged) throws IOException {
        unsettleStories();
        reports.put(tagged);
    }

    public void deleteReport(String id) throws IOException {
        unsettleStories();
        reports.delete(id);
    }

    private void unsettleStories() {
        if (stamp.storiesSettled()) {
            stamp = stamp.withStoriesSettled(false);
        }
    }

    /** Finds anew which reports tell one story, where reports were written or deleted since. Does not commit. */
    public void settleStories() throws IOException {
        if (!stamp.storiesSettled()) {
            refresh();
            Index index = reports.index();
            index.use(searcher -> {
                StorySettling.run(
                        searcher.getIndexReader(),
                        (report, story, members) -> index.updateValues(report, StoryFields.of(story, members)));
                return true;
            });
            stamp = stamp.withStoriesSettled(true);
            refresh();
        }
    }

    /** The ids of all reports that tell the same story as one, that one too, in order; of a refreshed store. */
    public SortedSet<String> story(String id) throws IOException {
        return reports.story(id);
    }

    /** The ids of the reports with a path; of a refreshed store. */
    public SortedSet<String> withPath(String path) throws IOException {
        return reports.withPath(path);
    }

    /** The first ids that begin so; of a refreshed store. */
    public SortedSet<String> idsBeginning(String prefix, int most) throws IOException {
        return reports.beginning(prefix, most);
    }

    public Optional<LedgerLine> line(String path) throws IOException {
        return ledger.find(path);
    }

    /** Writes a line, or replaces the one of its path. */
    public void put(LedgerLine line) throws IOException {
        ledger.put(line);
    }

    public void deleteLine(String path) throws IOException {
        ledger.delete(path);
    }

    /** The lines of these states, of all where none is given, in the order of the paths; close the stream. */
    public Stream<LedgerLine> lines(Set<InputState> states) throws IOException {
        return ledger.lines(states);
    }

    /** The paths of the ledger that begin so, in order; of a refreshed store. */
    public List<String> pathsBelow(String prefix) throws IOException {
        return ledger.below(prefix);
    }

    /** Whether there may be a line of content of this size; of a refreshed store. */
    public boolean hasSize(long bytes) throws IOException {
        return ledger.hasSize(bytes);
    }

    /** Some of the lines with a report that are of the content with this digest; of a refreshed store. */
    public List<LedgerLine> ofContent(String digest) throws IOException {
        return ledger.ofContent(digest);
    }

    /** How many lines of each state lie in a container or a file of lines; of a refreshed store. */
    public Map<InputState, Long> countsBelow(String path) throws IOException {
        return ledger.countsBelow(path);
    }

    /** The lines that a report came of; of a refreshed store. */
    public List<LedgerLine> linesOf(String id) throws IOException {
        return ledger.ofReport(id);
    }

    /** Makes what was written visible to searches. */
    public void refresh() throws IOException {
        reports.refresh();
        ledger.refresh();
    }

    /** Makes what was written last, all of it or, after a failure, none. */
    public void commit() throws IOException {
        reports.write();
        indexes.commit(stamp);
        refresh();
    }

    /**
     * Merges what is committed into one segment where that is worth it, so that searches are fast, and commits that. Ends early, and
     * without harm, where it is told to stop.
     */
    public void compact(BooleanSupplier stopped) throws IOException {
        if (reports.index().compact(stopped)) {
            commit();
        }
    }

    /** Answers a query whose names are resolved. */
    public SearchResult search(SearchQuery query, String parsed, List<String> notes) throws IOException {
        return reports.index().use(searcher -> new Searching(searcher, analyzer).answer(query, parsed, notes));
    }

    /** What has most in common with a report, best first. */
    public List<RelatedReport> related(TaggedReport report, int limit) throws IOException {
        return reports.index().use(searcher -> new Relating(searcher).to(report, limit));
    }

    /** The reports that a query whose names are resolved finds, in the order of their ids; close the stream. */
    public Stream<TaggedReport> reports(SearchQuery query) throws IOException {
        return walk(reports.index()
                .use(searcher -> searcher.compiler(query, analyzer).query(query)));
    }

    /** All reports in the order of their ids; close the stream. */
    public Stream<TaggedReport> reports() throws IOException {
        return walk(MatchAllDocsQuery.INSTANCE);
    }

    private Stream<TaggedReport> walk(Query query) throws IOException {
        return Walk.over(
                reports.index(),
                query,
                Schema.ID,
                (searcher, doc) -> ReportDocument.whole(searcher.getIndexReader(), doc));
    }

    /** The sources, in order, that have a report with dates such as 03/04/2021 which it doesn't settle itself; of a refreshed store. */
    public SortedSet<String> sourcesWithOpenDates() throws IOException {
        return reports.index().use(searcher -> DateEvidence.sourcesWithOpenDates(searcher.getIndexReader()));
    }

    /** How many reports of a source show by their dates that they put day and month in this order; of a refreshed store. */
    public int reportsShowing(String source, DateOrder order) throws IOException {
        return reports.index().use(searcher -> searcher.count(DateEvidence.showing(source, order)));
    }

    /**
     * The reports whose open dates are read otherwise than they are to be, in the order of their ids; close the stream.
     *
     * @param wanted by source in which order they are to be read; in both where it is empty
     */
    public Stream<TaggedReport> readOtherwise(Map<String, Optional<DateOrder>> wanted) throws IOException {
        return walk(DateEvidence.readOtherwise(wanted));
    }

    /** The ids of the actors that bear a name, in any case, script and romanisation, in order. */
    public SortedSet<String> actorsNamed(String name) throws IOException {
        return reports.index().use(searcher -> new ActorNames(searcher).named(name, MOST_NAMES));
    }

    /** The first actors of whom a name begins so, most reports first, then by id. */
    public List<NameTaken.Value> actorsBeginning(String prefix, int limit) throws IOException {
        return reports.index().use(searcher -> new ActorNames(searcher).completions(prefix, limit));
    }

    /** An id as the archive calls it, with the number of its reports. */
    public NameTaken.Value value(ValueField field, String id, String label) throws IOException {
        return reports.index().use(searcher -> new ActorNames(searcher).value(field, id, label));
    }

    /** The actors of the reports that a query finds, whose names are resolved. */
    public List<ActorRow> actors(ActorsQuery query) throws IOException {
        return reports.index().use(searcher -> {
            Query compiled = searcher.compiler(query.reports(), analyzer).query(query.reports());
            return new ActorListing(searcher, compiled, query).rows();
        });
    }

    /** Actors of the archive by their ids. */
    public Map<String, ActorRow> actors(List<String> ids) throws IOException {
        return reports.index().use(searcher -> ActorListing.rows(searcher, ids));
    }

    /** Shows all names of all actors of the archive, folded as they are compared, each with its id. */
    public void actorNames(BiConsumer<String, String> names) throws IOException {
        reports.index().use(searcher -> {
            new ActorNames(searcher).all(names);
            return true;
        });
    }

    /** The ids of the places that bear a name, in any case and with or without diacritics, in order. */
    public SortedSet<String> placesNamed(String name) throws IOException {
        return reports.index().use(searcher -> PlaceLabels.named(searcher.getIndexReader(), name, MOST_NAMES));
    }

    public boolean hasPlace(String id) throws IOException {
        return reports.index().use(searcher -> LiveTerms.has(searcher.getIndexReader(), ValueField.PLACE.id(), id));
    }

    /** What the archive calls a place, with its country: "Osh, KG". */
    public Optional<String> placeLabel(String id) throws IOException {
        return reports.index()
                .use(searcher -> PlaceLabels.find(searcher.getIndexReader(), id)
                        .map(label -> label.name() + ", " + label.spot().country()));
    }

    /** What the archive calls a country or an actor. */
    public Optional<String> label(String id) throws IOException {
        return reports.index().use(searcher -> Labels.find(searcher.getIndexReader(), id));
    }

    /** The values of a field that are this one, or where none is, those that differ in case and diacritics alone, in order. */
    public SortedSet<String> valuesLike(ValueField field, String value) throws IOException {
        SortedSet<String> all = reports.index().use(searcher -> values(searcher.getIndexReader(), field));
        if (all.contains(Schema.bounded(value))) {
            return new TreeSet<>(Set.of(value));
        }
        String folded = Folding.fold(value);
        all.removeIf(other -> !Folding.fold(other).equals(folded));
        return all;
    }

    private static SortedSet<String> values(IndexReader reader, ValueField field) throws IOException {
        return LiveTerms.after(reader, field.id(), "", MOST_NAMES);
    }

    public boolean hasActor(String id) throws IOException {
        return reports.index().use(searcher -> LiveTerms.has(searcher.getIndexReader(), ValueField.ACTOR.id(), id));
    }

    public Sizes sizes() throws IOException {
        return Measuring.of(reports.index(), ledger, stamp);
    }

    /** SHA-256 in hexadecimal over all reports and their values. */
    public String digest() throws IOException {
        try (Stream<TaggedReport> all = reports()) {
            return Digest.of(all.iterator());
        }
    }

    /** What is wrong with the store, each in a sentence. */
    public List<String> verify() throws IOException {
        return Verification.of(reports, ledger);
    }

    public boolean isWritable() {
        return reports.index().isWritable();
    }

    /** Closes; what was written and not committed is gone. */
    @Override
    public void close() throws IOException {
        indexes.close();
    }
}
