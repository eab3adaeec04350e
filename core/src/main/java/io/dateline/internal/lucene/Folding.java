package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** A page of hits of which each tells another story: of those that tell the same the best one, in the order of the hits. */
final class Folding {
    private static final int MOST_AT_ONCE = 20_000;

    private final Pages pages;
    private final int limit;
    private final Set<BytesRef> told = new HashSet<>();
    private final List<ScoreDoc> page = new ArrayList<>();
    private int toSkip;

    /**
     * @param offset how many stories to skip
     * @param limit how many to show, at least 1
     */
    Folding(Pages pages, int offset, int limit) {
        this.pages = pages;
        this.toSkip = offset;
        this.limit = limit;
    }

    /** How many hits to fold first: as many as there are on the page and before it, if that is not too much at once. */
    static int first(int offset, int limit) {
        return (int) Math.min((long) offset + limit, MOST_AT_ONCE);
    }

    /** Whether some of these hits tell the same story. */
    static boolean hasCopies(IndexReader reader, List<ScoreDoc> hits) throws IOException {
        Set<BytesRef> told = new HashSet<>();
        for (ScoreDoc hit : hits) {
            if (!isNew(reader, told, hit.doc)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param first the first hits, {@link #first} of them where there are so many
     * @param asked how many were asked for
     */
    List<ScoreDoc> fold(List<ScoreDoc> first, int asked) throws IOException {
        List<ScoreDoc> hits = first;
        int wanted = asked;
        take(hits);
        while (page.size() < limit && hits.size() == wanted) {
            wanted = Math.min(2 * wanted, MOST_AT_ONCE);
            hits = pages.following((FieldDoc) hits.getLast(), wanted);
            take(hits);
        }
        return page;
    }

    private void take(List<ScoreDoc> hits) throws IOException {
        IndexReader reader = pages.searcher().getIndexReader();
        for (ScoreDoc hit : hits) {
            if (page.size() < limit && isNew(reader, told, hit.doc)) {
                if (toSkip > 0) {
                    toSkip--;
                } else {
                    page.add(hit);
                }
            }
        }
    }

    private static boolean isNew(IndexReader reader, Set<BytesRef> told, int doc) throws IOException {
        return StoryFields.members(reader, doc) == 1 || told.add(StoryFields.story(reader, doc));
    }
}
