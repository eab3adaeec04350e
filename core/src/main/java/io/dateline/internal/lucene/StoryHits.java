package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The hits of a query by the stories that they tell. */
final class StoryHits extends SimpleCollector {
    /** Documents, as many as there are. */
    private static final class Docs {
        private int[] docs = {};
        private int size;

        void add(int doc) {
            docs = ArrayUtil.grow(docs, size + 1);
            docs[size++] = doc;
        }
    }

    private final List<LeafReaderContext> leaves;
    private final Docs single = new Docs();
    private final Map<BytesRef, Docs> told = new LinkedHashMap<>();
    private int base;
    private @Nullable NumericDocValues members;
    private @Nullable BinaryDocValues stories;

    private StoryHits(List<LeafReaderContext> leaves) {
        this.leaves = leaves;
    }

    static StoryHits of(ReportSearcher searcher, Query query) throws IOException {
        return searcher.collect(query, new StoryHits(searcher.getLeafContexts()));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        base = leaf.docBase;
        members = DocValues.getNumeric(leaf.reader(), StoryFields.MEMBERS);
        stories = DocValues.getBinary(leaf.reader(), StoryFields.STORY);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (members == null || stories == null || !members.advanceExact(doc) || members.longValue() == 1) {
            single.add(base + doc);
            return;
        }
        BytesRef story = StoryFields.required(stories, doc);
        Docs docs = told.get(story);
        if (docs == null) {
            docs = new Docs();
            told.put(BytesRef.deepCopyOf(story), docs);
        }
        docs.add(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** How many stories there are. */
    int number() {
        return single.size + told.size();
    }

    /** Shows all hits to a counter, story by story. */
    void count(StoryCounter counter) throws IOException {
        for (int i = 0; i < single.size; i++) {
            note(counter, single.docs[i]);
            counter.countStory();
        }
        for (Docs docs : new ArrayList<>(told.values())) {
            for (int i = 0; i < docs.size; i++) {
                note(counter, docs.docs[i]);
            }
            counter.countStory();
        }
    }

    private void note(StoryCounter counter, int doc) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        counter.note(leaf, doc - leaf.docBase);
    }
}
