package io.dateline.internal.lucene;

import io.dateline.search.Dimension;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/** One state of the archive's reports, with what is computed once for it. Safe for all threads. */
final class ReportSearcher extends IndexSearcher {
    /** Long reports are long because they say more, rather than the same in more words: lengths count less than is usual. */
    static final float B = 0.4f;

    static final float K1 = 0.9f;

    private final Map<Dimension, Ordinals> ordinals = new EnumMap<>(Dimension.class);

    private final Columns columns;
    private final Counted counted = new Counted();
    private @Nullable Wording wording;

    ReportSearcher(IndexReader reader, Columns columns) {
        super(reader);
        this.columns = columns;
        setSimilarity(similarity());
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

    /** The numbering of a dimension's rows. */
    Ordinals ordinals(Dimension dimension) throws IOException {
        synchronized (ordinals) {
            Ordinals known = ordinals.get(dimension);
            if (known == null) {
                known = Ordinals.of(getIndexReader(), Schema.rows(dimension), dimension.isDate());
                ordinals.put(dimension, known);
            }
            return known;
        }
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
    Optional<Integer> find(String id) throws IOException {
        var hits = search(new TermQuery(new Term(Schema.ID, Schema.term(id))), 1);
        return hits.scoreDocs.length == 0 ? Optional.empty() : Optional.of(hits.scoreDocs[0].doc);
    }
}
