package io.dateline.internal.lucene;

import io.dateline.text.TextSignature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the reports of one state of the archive that tell one story: copies of one agency's text and re-publications. Same texts go
 * together first; then those are compared whose signatures have a band in common. The outcome depends on the reports alone, not on
 * the order in which they came.
 *
 * <p>Takes some 20 bytes of memory a report. Of a band that many have in common only neighbours are compared, in the order of the
 * signatures, and one that very many have says nothing of a story: so the time is bounded too.
 */
final class Stories {
    private static final int FEW = 128;
    private static final int NEIGHBOURS = 64;
    private static final int TOO_MANY = 10_000;

    /** A document, its signature, and what orders signatures. */
    private record Signed(int doc, TextSignature signature, BytesRef order) {}

    private final IndexReader reader;
    private final Joined joined;
    private final int[] days;
    private final BitSet repeated = new BitSet();
    private final Map<Integer, int[]> daysOfSame = new HashMap<>();
    private final Buckets buckets;

    private Stories(IndexReader reader) {
        this.reader = reader;
        this.joined = new Joined(reader.maxDoc());
        this.days = new int[reader.maxDoc()];
        this.buckets = new Buckets(reader.maxDoc());
    }

    /** Which documents belong together. */
    static Joined of(IndexReader reader) throws IOException {
        Stories stories = new Stories(reader);
        stories.readDays();
        stories.each((doc, signature) -> stories.buckets.add(doc, signature.hashCode()));
        stories.buckets.each(stories::joinSame);
        for (int band = 0; band < TextSignature.BANDS; band++) {
            stories.joinAlike(band);
        }
        return stories.joined;
    }

    private void readDays() throws IOException {
        Arrays.fill(days, Alike.UNDATED);
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), Schema.DAY);
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                days[leaf.docBase + doc] = (int) values.longValue();
            }
        }
    }

    /** Takes a document with its signature. */
    @FunctionalInterface
    private interface Each {
        void take(int doc, TextSignature signature);
    }

    /** Shows all documents whose text is long enough. */
    private void each(Each each) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), StoryFields.SIGNATURE);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = values.nextDoc(); doc != BinaryDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (live == null || live.get(doc)) {
                    TextSignature signature = StoryFields.signature(values.binaryValue());
                    if (signature.shingles() >= Alike.FEWEST_SHINGLES) {
                        each.take(leaf.docBase + doc, signature);
                    }
                }
            }
        }
    }

    /** Shows documents in their order. */
    private void each(int[] docs, Each each) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        int at = 0;
        while (at < docs.length) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[at], leaves));
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), StoryFields.SIGNATURE);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < docs.length && docs[at] < end; at++) {
                each.take(docs[at], StoryFields.signature(StoryFields.required(values, docs[at] - leaf.docBase)));
            }
        }
    }

    private void joinSame(int[] docs) throws IOException {
        Map<TextSignature, List<Integer>> same = new HashMap<>();
        each(
                docs,
                (doc, signature) -> same.computeIfAbsent(signature, first -> new ArrayList<>())
                        .add(doc));
        same.values().forEach(this::joinSame);
    }

    /** Of the same texts one stands for all where they are compared with others, with the days of all. */
    private void joinSame(List<Integer> docs) {
        int first = docs.getFirst();
        for (int other : docs.subList(1, docs.size())) {
            joined.join(first, other);
            repeated.set(other);
        }
        if (docs.size() > 1) {
            daysOfSame.put(
                    first,
                    docs.stream().mapToInt(doc -> days[doc]).sorted().distinct().toArray());
        }
    }

    private void joinAlike(int band) throws IOException {
        each((doc, signature) -> {
            if (!repeated.get(doc) && signature.shingles() >= Alike.FEWEST_OF_NEARLY_SAME) {
                buckets.add(doc, signature.band(band));
            }
        });
        buckets.each(this::joinAlike);
    }

    private void joinAlike(int[] docs) throws IOException {
        if (docs.length > TOO_MANY) {
            return;
        }
        List<Signed> signed = new ArrayList<>();
        each(docs, (doc, signature) -> signed.add(new Signed(doc, signature, new BytesRef(signature.bytes()))));
        signed.sort(Comparator.comparing(Signed::order));
        int ahead = docs.length <= FEW ? docs.length : NEIGHBOURS;
        for (int i = 0; i < signed.size(); i++) {
            for (Signed next : signed.subList(i + 1, Math.min(signed.size(), i + 1 + ahead))) {
                joinWhereAlike(signed.get(i), next);
            }
        }
    }

    private void joinWhereAlike(Signed one, Signed other) {
        boolean open = joined.root(one.doc()) != joined.root(other.doc());
        if (open
                && Alike.areAlike(one.signature(), other.signature())
                && Alike.areNear(days(one.doc()), days(other.doc()))) {
            joined.join(one.doc(), other.doc());
        }
    }

    private int[] days(int doc) {
        int[] several = daysOfSame.get(doc);
        return several == null ? new int[] {days[doc]} : several;
    }
}
