package io.dateline.internal.lucene;

import io.dateline.text.TextSignature;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** What a document says of the story that its report tells: its text's signature, and once stories are settled which it is. */
final class StoryFields {
    static final String SIGNATURE = "signature";

    /** The id of the story's first report; the report's own where there is no other. */
    static final String STORY = "story";

    /** How many reports the story has. */
    static final String MEMBERS = "story.members";

    private StoryFields() {}

    /** Adds the fields to a new document, which has a story of its own until stories are settled. */
    static void add(Document document, String id, String text) {
        document.add(new BinaryDocValuesField(
                SIGNATURE, new BytesRef(TextSignature.of(text).bytes())));
        for (Field field : of(id, 1)) {
            document.add(field);
        }
    }

    static Field[] of(String story, long members) {
        return new Field[] {
            new BinaryDocValuesField(STORY, Schema.term(story)), new NumericDocValuesField(MEMBERS, members)
        };
    }

    /** How many reports the story of a document has. */
    static int members(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = leaf(reader, doc);
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), MEMBERS);
        return values.advanceExact(doc - leaf.docBase) ? (int) values.longValue() : 1;
    }

    /** Which story a document tells. */
    static BytesRef story(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = leaf(reader, doc);
        return BytesRef.deepCopyOf(required(DocValues.getBinary(leaf.reader(), STORY), doc - leaf.docBase));
    }

    static BytesRef required(BinaryDocValues values, int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            throw new IllegalStateException("a report without what says of its story");
        }
        return values.binaryValue();
    }

    static TextSignature signature(LeafReader reader, int doc) throws IOException {
        return signature(required(DocValues.getBinary(reader, SIGNATURE), doc));
    }

    static TextSignature signature(BytesRef value) {
        return TextSignature.read(value.bytes, value.offset);
    }

    private static LeafReaderContext leaf(IndexReader reader, int doc) {
        List<LeafReaderContext> leaves = reader.leaves();
        return Objects.requireNonNull(leaves.get(ReaderUtil.subIndex(doc, leaves)));
    }
}
