package io.dateline.internal.lucene;

import io.dateline.search.Facet;
import io.dateline.search.SearchQuery;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.FSDirectory;

/**
 * The engine beneath the archive, as the benchmarks measure it: tagged reports go in without being read, and the documents and
 * rows that a query finds come out without what is stored of them.
 */
public final class MeasuredEngine implements Closeable {
    /** Of what {@link OneSegment} writes; what was written by another one gives wrong answers. */
    public static final int SCHEMA = Schema.VERSION;

    private final DirectoryReader reader;
    private final Columns columns = Columns.ofHeap();
    private final ReportAnalyzer analyzer = new ReportAnalyzer();
    private final ReportSearcher lasting;

    private MeasuredEngine(DirectoryReader reader) {
        this.reader = reader;
        this.lasting = new ReportSearcher(reader, columns);
    }

    /** What a query finds: how many reports, the first documents, and the facets. */
    public record Answer(int total, List<Integer> documents, List<Facet> facets) {}

    public static MeasuredEngine open(Path path) throws IOException {
        return new MeasuredEngine(DirectoryReader.open(FSDirectory.open(path)));
    }

    public IndexReader reader() {
        return reader;
    }

    /** The query that Lucene is asked, of all but the facets. */
    public Query compiled(SearchQuery query) throws IOException {
        return compiler(query).query(query);
    }

    private QueryCompiler compiler(SearchQuery query) throws IOException {
        return lasting.compiler(query, analyzer);
    }

    /** The order of the newest first. */
    public Sort newest() {
        return Pages.NEWEST;
    }

    /**
     * Answers a query.
     *
     * @param remembers whether counts that were made before may be taken from memory
     */
    public Answer answer(SearchQuery query, boolean remembers) throws IOException {
        ReportSearcher searcher = remembers ? lasting : lasting.forgetful();
        Searching.Found found = new Searching(searcher, analyzer).find(query, compiler(query));
        Integer[] documents = found.page().stream().map(hit -> hit.doc).toArray(Integer[]::new);
        return new Answer(found.total(), Arrays.asList(documents), found.facets());
    }

    /** The heap that the facets' columns take, in bytes. */
    public long columnBytes() {
        return columns.bytes();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        reader.directory().close();
    }
}
