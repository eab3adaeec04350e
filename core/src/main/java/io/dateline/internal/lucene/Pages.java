package io.dateline.internal.lucene;

import io.dateline.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/**
 * Pages of hits, of any depth: what lies before a page is passed in chunks, each going on after the last hit of the one before, so
 * that memory is bounded by the chunk and the page.
 */
record Pages(ReportSearcher searcher, Query query, org.apache.lucene.search.Sort order) {
    private static final int CHUNK = 20_000;
    private static final SortField BY_ID = new SortField(Schema.ID, SortField.Type.STRING);

    /**
     * @param total how many hits there are in all
     */
    record Page(int total, List<ScoreDoc> hits) {}

    static Pages sorted(ReportSearcher searcher, Query query, Sort sort) {
        return new Pages(searcher, query, new org.apache.lucene.search.Sort(first(sort), BY_ID));
    }

    static Pages byId(ReportSearcher searcher, Query query) {
        return new Pages(searcher, query, new org.apache.lucene.search.Sort(BY_ID));
    }

    private static SortField first(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case NEWEST -> new SortField(Schema.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
            case OLDEST -> new SortField(Schema.DAY, SortField.Type.LONG, false, Long.MAX_VALUE);
        };
    }

    Page page(int offset, int limit) throws IOException {
        if (limit == 0) {
            return new Page(searcher.count(query), List.of());
        }
        FieldDoc after = null;
        int left = offset;
        while ((long) left + limit > CHUNK && left > 0) {
            TopFieldDocs skipped = after(after, Math.min(left, CHUNK));
            if (skipped.scoreDocs.length < Math.min(left, CHUNK)) {
                return page(skipped, 0, 0);
            }
            left -= skipped.scoreDocs.length;
            after = (FieldDoc) skipped.scoreDocs[skipped.scoreDocs.length - 1];
        }
        return page(after(after, Math.addExact(left, limit)), left, limit);
    }

    /** The hits that follow one, or the first ones. */
    TopFieldDocs after(@Nullable FieldDoc last, int number) throws IOException {
        int most = Math.max(1, Math.min(number, searcher.getIndexReader().maxDoc()));
        return searcher.search(query, new TopFieldCollectorManager(order, most, last, Integer.MAX_VALUE));
    }

    private Page page(TopFieldDocs found, int from, int limit) throws IOException {
        int total = Math.toIntExact(found.totalHits.value());
        if (limit == 0 || from >= found.scoreDocs.length) {
            return new Page(total, List.of());
        }
        ScoreDoc[] hits = Arrays.copyOfRange(found.scoreDocs, from, Math.min(found.scoreDocs.length, from + limit));
        if (order.getSort()[0].equals(SortField.FIELD_SCORE)) {
            for (ScoreDoc hit : hits) {
                hit.score = (Float) ((FieldDoc) hit).fields[0];
            }
        } else {
            TopFieldCollector.populateScores(hits, searcher, query);
        }
        return new Page(total, new ArrayList<>(Arrays.asList(hits)));
    }
}
