package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Has every document say which story its report tells, and how many others do; writes only what changed. */
final class StorySettling {
    private static final long UNDATED = Long.MAX_VALUE;

    private final IndexReader reader;
    private final Joined joined;
    private final int[] members;
    private final Map<Integer, First> firsts = new HashMap<>();

    /** A report by which a story is called: the one published first; of those of one day the first by its id. */
    private record First(long day, BytesRef id) {
        First earlier(First other) {
            int order = Long.compare(day, other.day);
            return order < 0 || (order == 0 && id.compareTo(other.id) <= 0) ? this : other;
        }
    }

    /** Writes the fields of a document anew. */
    @FunctionalInterface
    interface Change {
        void to(Term document, String story, int members) throws IOException;
    }

    private StorySettling(IndexReader reader) throws IOException {
        this.reader = reader;
        this.joined = Stories.of(reader);
        this.members = new int[reader.maxDoc()];
    }

    static void run(IndexReader reader, Change change) throws IOException {
        StorySettling settling = new StorySettling(reader);
        settling.each((doc, leaf) -> settling.members[settling.joined.root(doc)]++);
        settling.each(settling::findFirst);
        settling.each((doc, leaf) -> settling.settle(doc, leaf, change));
    }

    /** The values of a segment. */
    private record Segment(
            int base, NumericDocValues days, SortedDocValues ids, BinaryDocValues stories, NumericDocValues members) {
        static Segment of(LeafReaderContext leaf) throws IOException {
            return new Segment(
                    leaf.docBase,
                    DocValues.getNumeric(leaf.reader(), Schema.DAY),
                    DocValues.getSorted(leaf.reader(), Schema.ID),
                    DocValues.getBinary(leaf.reader(), StoryFields.STORY),
                    DocValues.getNumeric(leaf.reader(), StoryFields.MEMBERS));
        }

        BytesRef id(int doc) throws IOException {
            if (!ids.advanceExact(doc - base)) {
                throw new IllegalStateException("a report without an id");
            }
            return ids.lookupOrd(ids.ordValue());
        }

        First first(int doc) throws IOException {
            long day = days.advanceExact(doc - base) ? days.longValue() : UNDATED;
            return new First(day, BytesRef.deepCopyOf(id(doc)));
        }

        boolean says(int doc, BytesRef story, int number) throws IOException {
            return members.advanceExact(doc - base)
                    && members.longValue() == number
                    && StoryFields.required(stories, doc - base).bytesEquals(story);
        }
    }

    /** Takes a document that is there. */
    @FunctionalInterface
    private interface Each {
        void take(int doc, Segment segment) throws IOException;
    }

    private void each(Each each) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Segment segment = Segment.of(leaf);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    each.take(leaf.docBase + doc, segment);
                }
            }
        }
    }

    private void findFirst(int doc, Segment segment) throws IOException {
        int root = joined.root(doc);
        if (members[root] > 1) {
            firsts.merge(root, segment.first(doc), First::earlier);
        }
    }

    private void settle(int doc, Segment segment, Change change) throws IOException {
        int root = joined.root(doc);
        BytesRef id = segment.id(doc);
        BytesRef story =
                members[root] > 1 ? Objects.requireNonNull(firsts.get(root)).id() : id;
        if (!segment.says(doc, story, members[root])) {
            change.to(new Term(Schema.ID, BytesRef.deepCopyOf(id)), story.utf8ToString(), members[root]);
        }
    }
}
