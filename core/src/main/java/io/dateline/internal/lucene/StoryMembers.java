package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Finds the reports that tell one story. */
record StoryMembers(IndexReader reader, BytesRef story) {

    /** The ids of the reports of a report's story, its own too; its own alone where it tells one that no other tells. */
    static SortedSet<String> of(ReportSearcher searcher, String id) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        OptionalInt doc = searcher.find(id);
        if (doc.isEmpty() || StoryFields.members(reader, doc.getAsInt()) == 1) {
            return new TreeSet<>(Set.of(id));
        }
        return new StoryMembers(reader, StoryFields.story(reader, doc.getAsInt())).ids();
    }

    /** A look at every report, which is quick enough for one that somebody reads. */
    private SortedSet<String> ids() throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues stories = DocValues.getBinary(leaf.reader(), StoryFields.STORY);
            SortedDocValues names = DocValues.getSorted(leaf.reader(), Schema.ID);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = stories.nextDoc(); doc != BinaryDocValues.NO_MORE_DOCS; doc = stories.nextDoc()) {
                boolean tells =
                        (live == null || live.get(doc)) && stories.binaryValue().bytesEquals(story);
                if (tells && names.advanceExact(doc)) {
                    ids.add(names.lookupOrd(names.ordValue()).utf8ToString());
                }
            }
        }
        return ids;
    }
}
