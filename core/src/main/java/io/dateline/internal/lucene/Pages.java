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
 * that memory is bounded by the chunk and the page. What cannot be on a page is skipped, so its hits are not counted here.
 */
record Pages(ReportSearcher searcher, Query query, org.apache.lucene.search.Sort order) {
    private static final int CHUNK = 20_000;
    private static final SortField BY_ID = new SortField(Schema.ID, SortField.Type.STRING);

    /** The newest first; the undated last. */
    static final org.apache.lucene.search.Sort NEWEST = new org.apache.lucene.search.Sort(
            new SortField(Schema.DAY, SortField.Type.LONG, true, Long.MIN_VALUE), BY_ID);

    private static final org.apache.lucene.search.Sort OLDEST = new org.apache.lucene.search.Sort(
            new SortField(Schema.DAY, SortField.Type.LONG, false, Long.MAX_VALUE), BY_ID);

    private static final org.apache.lucene.search.Sort BEST =
            new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, BY_ID);

    static Pages sorted(ReportSearcher searcher, Query query, Sort sort) {
        return new Pages(
                searcher,
                query,
                switch (sort) {
                    case RELEVANCE -> BEST;
                    case NEWEST -> NEWEST;
                    case OLDEST -> OLDEST;
                });
    }

    static Pages byId(ReportSearcher searcher, Query query) {
        return new Pages(searcher, query, new org.apache.lucene.search.Sort(BY_ID));
    }

    boolean isFirst(int offset, int limit) {
        return (long) offset + limit <= CHUNK;
    }

    /** The hits from an offset on; {@code limit} of them at most. */
    List<ScoreDoc> hits(int offset, int limit) throws IOException {
        if (limit == 0) {
            return List.of();
        }
        FieldDoc after = null;
        int left = offset;
        while ((long) left + limit > CHUNK && left > 0) {
            TopFieldDocs skipped = after(after, Math.min(left, CHUNK));
            if (skipped.scoreDocs.length < Math.min(left, CHUNK)) {
                return List.of();
            }
            left -= skipped.scoreDocs.length;
            after = (FieldDoc) skipped.scoreDocs[skipped.scoreDocs.length - 1];
        }
        return hits(after(after, Math.addExact(left, limit)), left, limit);
    }

    /** The hits that follow one, or the first ones. */
    TopFieldDocs after(@Nullable FieldDoc last, int number) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(order, most(number), last, 1));
    }

    /** The same as a list, with scores. */
    List<ScoreDoc> following(FieldDoc last, int number) throws IOException {
        return hits(after(last, number), 0, number);
    }

    private int most(int number) {
        return Math.max(1, Math.min(number, searcher.getIndexReader().maxDoc()));
    }

    /** The first hits by score, from one walk with the counting of all hits. */
    List<ScoreDoc> ranked(int offset, int limit, CountingPass counts) throws IOException {
        return shown(ranked(BestHits.of(most(offset + limit)), counts), offset, limit);
    }

    /** The first hits by what their scores are once something is added; those that cannot be among the first so many may be left out. */
    List<RankedHit> toRankAgain(int depth, int first, double addition, CountingPass counts) throws IOException {
        return ranked(BestHits.toRankAgain(most(depth), most(first), addition), counts);
    }

    private List<RankedHit> ranked(BestHits best, CountingPass counts) throws IOException {
        new RankedPass(searcher, query, best, counts).run();
        return best.inOrder();
    }

    /** Those of a page; the last with its id, as searching goes on after it. */
    static List<ScoreDoc> shown(List<RankedHit> hits, int offset, int limit) throws IOException {
        List<ScoreDoc> page = new ArrayList<>();
        int end = Math.min(offset + limit, hits.size());
        for (int i = offset; i < end - 1; i++) {
            page.add(hits.get(i).found());
        }
        if (offset < end) {
            page.add(hits.get(end - 1).foundLast());
        }
        return page;
    }

    private List<ScoreDoc> hits(TopFieldDocs found, int from, int limit) throws IOException {
        if (from >= found.scoreDocs.length) {
            return List.of();
        }
        ScoreDoc[] hits = Arrays.copyOfRange(found.scoreDocs, from, Math.min(found.scoreDocs.length, from + limit));
        if (order.getSort()[0].equals(SortField.FIELD_SCORE)) {
            for (ScoreDoc hit : hits) {
                hit.score = (Float) ((FieldDoc) hit).fields[0];
            }
        } else {
            TopFieldCollector.populateScores(hits, searcher, query);
        }
        return List.of(hits);
    }
}
