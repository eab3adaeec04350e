package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/** One state of the archive's reports, with what is computed once for it. Safe for all threads. */
final class ReportSearcher extends IndexSearcher {
    /** Long reports are long because they say more, rather than the same in more words: lengths count less than is usual. */
    static final float B = 0.4f;

    static final float K1 = 0.9f;

    private final ConcurrentMap<Numbered, Ordinals> ordinals;
    private final ConcurrentMap<Ordinals, RowNames> names;
    private final Map<String, Completions> completions = new HashMap<>();
    private final Columns columns;
    private final Counted counted = new Counted();
    private @Nullable Wording wording;

    ReportSearcher(IndexReader reader, Columns columns) {
        this(reader, columns, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    private ReportSearcher(
            IndexReader reader,
            Columns columns,
            ConcurrentMap<Numbered, Ordinals> ordinals,
            ConcurrentMap<Ordinals, RowNames> names) {
        super(reader);
        this.columns = columns;
        this.ordinals = ordinals;
        this.names = names;
        setSimilarity(similarity());
    }

    /** A searcher of the same state that shares what is kept of it, but has counted nothing yet. */
    synchronized ReportSearcher forgetful() {
        ReportSearcher searcher = new ReportSearcher(getIndexReader(), columns, ordinals, names);
        searcher.wording = wording;
        return searcher;
    }

    static BM25Similarity similarity() {
        return new BM25Similarity(K1, B);
    }

    /** The rows of reports that are in the heap. */
    Columns columns() {
        return columns;
    }

    /** What was counted of this state of the archive. */
    Counted counted() {
        return counted;
    }

    /** How this state of the archive writes words. */
    synchronized Wording wording() throws IOException {
        Wording known = wording;
        if (known == null) {
            known = Wording.of(this);
            wording = known;
        }
        return known;
    }

    QueryCompiler compiler(SearchQuery query, Analyzer analyzer) throws IOException {
        return new QueryCompiler(query, analyzer, wording());
    }

    /**
     * What is numbered at once.
     *
     * @param years whether only the years and decades of a date dimension
     */
    private record Numbered(Dimension dimension, boolean years) {}

    /** The numbering of a dimension's rows. */
    Ordinals ordinals(Dimension dimension) throws IOException {
        return ordinals(new Numbered(dimension, false));
    }

    /** The numbering of a date dimension's rows of some length: of one segment, all are numbered already. */
    Ordinals ordinals(Dimension dimension, Interval interval) throws IOException {
        boolean few =
                interval.compareTo(Interval.YEAR) <= 0 && getLeafContexts().size() > 1;
        return ordinals(new Numbered(dimension, few));
    }

    private Ordinals ordinals(Numbered wanted) throws IOException {
        Ordinals known = ordinals.get(wanted);
        return known == null ? numbered(wanted) : known;
    }

    /** Of several threads one numbers, and the others wait for it. */
    private Ordinals numbered(Numbered wanted) throws IOException {
        synchronized (ordinals) {
            Ordinals known = ordinals.get(wanted);
            if (known == null) {
                known = number(wanted);
                ordinals.put(wanted, known);
            }
            return known;
        }
    }

    private Ordinals number(Numbered wanted) throws IOException {
        String rows = Schema.rows(wanted.dimension());
        return wanted.years()
                ? Ordinals.ofYears(getIndexReader(), rows)
                : Ordinals.of(getIndexReader(), rows, wanted.dimension().isDate());
    }

    /** The names of a field by their frequency; computed when first asked for, in a second for a million names. */
    Completions completions(String field) throws IOException {
        synchronized (completions) {
            Completions known = completions.get(field);
            if (known == null) {
                known = Completions.of(getIndexReader(), field);
                completions.put(field, known);
            }
            return known;
        }
    }

    /** Numbers the rows that another state's searches asked for, so that the first search of this one need not. */
    void prepareAs(ReportSearcher other) throws IOException {
        for (Numbered wanted : other.ordinals.keySet()) {
            ordinals(wanted);
        }
    }

    /** What the rows of a dimension are called, by their numbers in one of its numberings. */
    RowNames names(Dimension dimension, Ordinals numbering) {
        return names.computeIfAbsent(numbering, key -> new RowNames(dimension, getIndexReader(), key));
    }

    /** Shows all hits to one collector, in the order of the documents. */
    <C extends Collector> C collect(Query query, C collector) throws IOException {
        return search(query, new CollectorManager<C, C>() {
            @Override
            public C newCollector() {
                return collector;
            }

            @Override
            public C reduce(java.util.Collection<C> collectors) {
                return collector;
            }
        });
    }

    int countBoth(Query one, Query other) throws IOException {
        return count(new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build());
    }

    /** The document of the report with this id. */
    OptionalInt find(String id) throws IOException {
        return LiveTerms.document(getIndexReader(), Schema.ID, id);
    }
}
