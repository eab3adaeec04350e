package io.dateline.internal.lucene;

import io.dateline.internal.lucene.StoreException.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** One Lucene index, open for reading, or for both. Safe for all threads. */
final class Index implements Closeable {
    private static final double BUFFER_MEGABYTES = 64;

    /** Makes searchers that share the columns of their segments. */
    private static final class Searchers extends SearcherFactory {
        private final Columns columns = Columns.ofHeap();
        private volatile @Nullable ReportSearcher last;

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            ReportSearcher searcher = new ReportSearcher(reader, columns);
            ReportSearcher before = last;
            if (before != null) {
                searcher.prepareAs(before);
            }
            last = searcher;
            return searcher;
        }
    }

    private final Path path;
    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private volatile @Nullable SearcherManager searchers;
    private volatile Map<String, String> data;

    /** How many documents were written since this was opened, or all were merged into one segment. */
    private final AtomicLong written = new AtomicLong();

    private Index(
            Path path,
            Directory directory,
            @Nullable IndexWriter writer,
            @Nullable SearcherManager searchers,
            Map<String, String> data) {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.data = Map.copyOf(data);
    }

    /**
     * Opens the commit of a number, the last one where there is none of it.
     */
    static Index openForReading(Disk disk, Path path, String number) throws IOException {
        return opened(disk, path, directory -> {
            DirectoryReader reader = reader(directory, number);
            return new Index(path, directory, null, new SearcherManager(reader, new Searchers()), data(reader));
        });
    }

    /** Reads what the last commit says of itself, and opens the index once it is asked something: as it is then. */
    static Index openLater(Disk disk, Path path) throws IOException {
        return opened(disk, path, directory -> {
            Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
            return new Index(path, directory, null, null, data);
        });
    }

    /** How an index in a directory is opened. */
    @FunctionalInterface
    private interface Opening {
        Index of(Directory directory) throws IOException;
    }

    private static Index opened(Disk disk, Path path, Opening opening) throws IOException {
        Directory directory = disk.open(path);
        try {
            return opening.of(directory);
        } catch (IOException e) {
            directory.close();
            throw Folder.translated(e);
        }
    }

    /** Nearly always the last commit is the one, so that the others need not be looked at. */
    private static DirectoryReader reader(Directory directory, String number) throws IOException {
        DirectoryReader last = DirectoryReader.open(directory);
        if (number.isEmpty()
                || data(last).getOrDefault(AgreedCommits.NUMBER, "").equals(number)) {
            return last;
        }
        try (last) {
            Optional<IndexCommit> commit = AgreedCommits.find(directory, number);
            return commit.isEmpty() ? DirectoryReader.open(directory) : DirectoryReader.open(commit.get());
        }
    }

    private static Map<String, String> data(DirectoryReader reader) throws IOException {
        return reader.getIndexCommit().getUserData();
    }

    /**
     * Opens for writing, and makes an index where there is none; others cannot write until it is closed.
     *
     * @param order in which the documents of a segment lie; none for the order in which they came
     * @param number of the commit to go on from, where it must be a certain one
     */
    static Index openForWriting(
            Disk disk, Path path, Optional<Sort> order, IndexDeletionPolicy policy, Optional<String> number)
            throws IOException {
        Directory directory = disk.open(path);
        try {
            IndexWriterConfig config = config(order).setIndexDeletionPolicy(policy);
            if (number.isPresent()) {
                AgreedCommits.goBack(config, directory, number.get());
            }
            IndexWriter writer = new IndexWriter(directory, config);
            return new Index(path, directory, writer, new SearcherManager(writer, new Searchers()), data(writer));
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new StoreException(Problem.LOCKED, e);
        } catch (IOException e) {
            directory.close();
            throw Folder.translated(e);
        }
    }

    private static Map<String, String> data(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static IndexWriterConfig config(Optional<Sort> order) {
        IndexWriterConfig config = new IndexWriterConfig(new ReportAnalyzer());
        order.ifPresent(config::setIndexSort);
        return config.setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setSimilarity(ReportSearcher.similarity())
                .setMergeScheduler(new QuietMerging())
                .setCommitOnClose(false);
    }

    /** The data of the commit that was opened or made last. */
    Map<String, String> data() {
        return data;
    }

    Directory directory() {
        return directory;
    }

    /** What is done with one state of the index. */
    @FunctionalInterface
    interface Use<T> {
        T with(ReportSearcher searcher) throws IOException;
    }

    <T> T use(Use<T> use) throws IOException {
        ReportSearcher searcher = acquire();
        try {
            return use.with(searcher);
        } catch (IOException e) {
            throw Folder.translated(e);
        } finally {
            release(searcher);
        }
    }

    /** The state of the index now, kept until it is released. */
    ReportSearcher acquire() throws IOException {
        return (ReportSearcher) searchers().acquire();
    }

    void release(ReportSearcher searcher) throws IOException {
        searchers().release(searcher);
    }

    private SearcherManager searchers() throws IOException {
        SearcherManager known = searchers;
        return known == null ? openedNow() : known;
    }

    private synchronized SearcherManager openedNow() throws IOException {
        SearcherManager known = searchers;
        if (known == null) {
            known = new SearcherManager(DirectoryReader.open(directory), new Searchers());
            searchers = known;
        }
        return known;
    }

    /** Adds a document; there must be none with its key. */
    void add(Document document) throws IOException {
        write(to -> to.addDocument(document));
        written.incrementAndGet();
    }

    void update(Term key, Document document) throws IOException {
        write(to -> to.updateDocument(key, document));
        written.incrementAndGet();
    }

    /** Writes doc values of documents anew, and leaves the rest of them as it is. */
    void updateValues(Term key, Field... values) throws IOException {
        write(to -> to.updateDocValues(key, values));
    }

    void delete(Term key) throws IOException {
        write(to -> to.deleteDocuments(key));
    }

    /** Makes what was written visible to searches. */
    void refresh() throws IOException {
        try {
            searchers().maybeRefreshBlocking();
        } catch (IllegalStateException e) {
            throw broken(e);
        }
    }

    boolean isWritable() {
        return writer != null;
    }

    /** Whether something was written since the last commit. */
    boolean hasChanges() {
        return writer != null && writer.hasUncommittedChanges();
    }

    /** Makes what was written last, also beyond a failure of power. */
    void commit(Map<String, String> with) throws IOException {
        write(to -> {
            to.setLiveCommitData(with.entrySet());
            to.commit();
        });
        data = Map.copyOf(with);
    }

    /**
     * Merges what there is into one segment where {@link Compaction} says so. Where it is told to stop, it leaves the rest of that to
     * other threads, which end when this is closed.
     *
     * @return whether there is something to commit
     */
    boolean compact(BooleanSupplier stopped) throws IOException {
        refresh();
        Compaction compaction = use(searcher -> Compaction.of(searcher.getIndexReader()));
        boolean merges = compaction.isWorthwhile(written.get(), path);
        if (merges) {
            write(to -> {
                to.forceMerge(1, false);
                ((QuietMerging) to.getConfig().getMergeScheduler()).await(stopped);
            });
        }
        if (merges && !stopped.getAsBoolean() || compaction.segments() == 1) {
            written.set(0);
        }
        return merges;
    }

    /** Deletes the files of commits that need not stay any more. */
    void deleteUnused() throws IOException {
        write(IndexWriter::deleteUnusedFiles);
    }

    /** What is done to the index. */
    @FunctionalInterface
    private interface Change {
        void make(IndexWriter writer) throws IOException;
    }

    private void write(Change change) throws IOException {
        if (writer == null) {
            throw new IllegalStateException(path + " was opened for reading only");
        }
        try {
            change.make(writer);
        } catch (IllegalStateException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new IOException("cannot write to " + path + ": " + e.getMessage(), e);
        }
    }

    /** Tells what the write failed of that made Lucene close the index. */
    private IOException broken(IllegalStateException closed) {
        Throwable first = closed.getCause();
        String reason = first == null ? "an earlier write failed" : first.getMessage();
        return new IOException("cannot write to " + path + " any more: " + reason, closed);
    }

    /** Closes; what was written and not committed is gone. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                SearcherManager known = searchers) {
            assert known == searchers;
        }
    }
}
