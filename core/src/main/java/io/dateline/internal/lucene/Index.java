package io.dateline.internal.lucene;

import io.dateline.internal.lucene.StoreException.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
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
    private final SearcherManager searchers;

    private Index(Path path, Directory directory, @Nullable IndexWriter writer, SearcherManager searchers) {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    static Index openForReading(Path path) throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            SearcherManager searchers = new SearcherManager(DirectoryReader.open(directory), new Searchers());
            return new Index(path, directory, null, searchers);
        } catch (IOException e) {
            directory.close();
            throw Folder.translated(e);
        }
    }

    /**
     * Opens for writing, and makes an index where there is none; others cannot write until it is closed.
     *
     * @param order in which the documents of a segment lie; none for the order in which they came
     */
    static Index openForWriting(Path path, Optional<Sort> order) throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            IndexWriter writer = new IndexWriter(directory, config(order));
            return new Index(path, directory, writer, new SearcherManager(writer, new Searchers()));
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new StoreException(Problem.LOCKED, e);
        } catch (IOException e) {
            directory.close();
            throw Folder.translated(e);
        }
    }

    private static IndexWriterConfig config(Optional<Sort> order) {
        IndexWriterConfig config = new IndexWriterConfig(new ReportAnalyzer());
        order.ifPresent(config::setIndexSort);
        return config.setRAMBufferSizeMB(BUFFER_MEGABYTES).setSimilarity(ReportSearcher.similarity());
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
        return (ReportSearcher) searchers.acquire();
    }

    void release(ReportSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    void update(Term key, Document document) throws IOException {
        write(to -> to.updateDocument(key, document));
    }

    void delete(Term key) throws IOException {
        write(to -> to.deleteDocuments(key));
    }

    /** Makes what was written visible to searches. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    boolean isWritable() {
        return writer != null;
    }

    /** Makes what was written last, also beyond a failure of power. */
    void commit() throws IOException {
        write(IndexWriter::commit);
    }

    void commit(Map<String, String> data) throws IOException {
        write(to -> {
            to.setLiveCommitData(data.entrySet());
            to.commit();
        });
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
        } catch (AlreadyClosedException e) {
            throw new IOException("cannot write to " + path + " any more" + earlier(e), e);
        } catch (IOException e) {
            throw new IOException("cannot write to " + path + ": " + e.getMessage(), e);
        }
    }

    /** What the write failed of that made Lucene close the index. */
    private static String earlier(AlreadyClosedException closed) {
        Throwable first = closed.getCause();
        return first == null ? ": an earlier write failed" : ": " + first.getMessage();
    }

    /** Closes; what was written and not committed is committed. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }
}
