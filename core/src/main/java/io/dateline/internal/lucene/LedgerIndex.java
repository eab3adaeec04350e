package io.dateline.internal.lucene;

import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The ledger: one document for each path. */
final class LedgerIndex {
    private static final String PATH = "path";
    private static final String STATE = "state";
    private static final String REPORT = "report";
    private static final String LINE = "line";

    /** Of those with a report: the digest of the content, and its size. */
    private static final String CONTENT = "content";

    private static final String SIZE = "size";
    private static final int SOME = 100;

    private final Index index;
    private final Pending<LedgerLine> pending = new Pending<>();
    private final Recent<LedgerLine> recent = new Recent<>();
    private @Nullable LineFinder finder;

    LedgerIndex(Index index) {
        this.index = index;
    }

    Index index() {
        return index;
    }

    synchronized Optional<LedgerLine> find(String path) throws IOException {
        return pending.find(path, () -> recent.find(path, () -> index.use(searcher -> find(searcher, path))));
    }

    private Optional<LedgerLine> find(ReportSearcher searcher, String path) throws IOException {
        Optional<BytesRef> found = finder(searcher.getIndexReader()).find(Schema.term(path));
        return found.isEmpty() ? Optional.empty() : Optional.of(read(found.get()));
    }

    private LineFinder finder(IndexReader reader) throws IOException {
        LineFinder known = finder;
        if (known == null || !known.isOf(reader)) {
            known = new LineFinder(reader, PATH, LINE);
            finder = known;
        }
        return known;
    }

    synchronized void put(LedgerLine line) throws IOException {
        LedgerEntry entry = line.entry();
        Document document = new Document();
        document.add(new StringField(PATH, Schema.term(entry.path()), Field.Store.NO));
        document.add(new SortedDocValuesField(PATH, Schema.term(entry.path())));
        document.add(new StringField(STATE, entry.state().id(), Field.Store.NO));
        entry.reportId().ifPresent(id -> document.add(new StringField(REPORT, Schema.term(id), Field.Store.NO)));
        entry.digest().filter(digest -> entry.reportId().isPresent()).ifPresent(digest -> {
            document.add(new StringField(CONTENT, digest, Field.Store.NO));
            document.add(new StringField(SIZE, Long.toString(entry.bytes()), Field.Store.NO));
        });
        document.add(new BinaryDocValuesField(LINE, new BytesRef(write(line))));
        write(entry.path(), document);
        pending.put(entry.path(), line, entry.detail().length());
        refreshIfFull();
    }

    /** What was looked up in vain and not written since has nothing to replace. */
    private void write(String path, Document document) throws IOException {
        if (recent.lacks(path) && !pending.knows(path)) {
            index.add(document);
        } else {
            index.update(key(path), document);
        }
        recent.forget(path);
    }

    synchronized void delete(String path) throws IOException {
        index.delete(key(path));
        recent.forget(path);
        pending.remove(path);
        refreshIfFull();
    }

    synchronized void refresh() throws IOException {
        index.refresh();
        pending.clear();
    }

    private void refreshIfFull() throws IOException {
        if (pending.isFull()) {
            refresh();
        }
    }

    /** The lines of these states, of all where none is given, in the order of the paths. */
    Stream<LedgerLine> lines(Set<InputState> states) throws IOException {
        return Walk.over(index, ofStates(states), PATH, LedgerIndex::read);
    }

    /** The paths that begin so, in order; written lines are seen once they are refreshed. */
    List<String> below(String prefix) throws IOException {
        List<String> paths = new ArrayList<>();
        try (Stream<LedgerLine> lines =
                Walk.over(index, new PrefixQuery(new Term(PATH, prefix)), PATH, LedgerIndex::read)) {
            lines.forEach(line -> paths.add(line.entry().path()));
        }
        return paths;
    }

    /** Whether some line with a report is of content of this size; written ones are seen once they are refreshed. */
    boolean hasSize(long bytes) throws IOException {
        return index.use(searcher -> LiveTerms.has(searcher.getIndexReader(), SIZE, Long.toString(bytes)));
    }

    /** Some of the lines with a report that are of this content; written ones are seen once they are refreshed. */
    List<LedgerLine> ofContent(String digest) throws IOException {
        return index.use(searcher -> {
            List<LedgerLine> lines = new ArrayList<>();
            for (var hit : searcher.search(new TermQuery(new Term(CONTENT, digest)), SOME).scoreDocs) {
                lines.add(read(searcher, hit.doc));
            }
            return lines;
        });
    }

    /** How many lines of each state lie in an input, the input itself left out; of a refreshed ledger. */
    Map<InputState, Long> countsBelow(String path) throws IOException {
        BooleanQuery.Builder below = new BooleanQuery.Builder();
        for (String mark : List.of("!/", "#")) {
            below.add(new PrefixQuery(new Term(PATH, path + mark)), Occur.SHOULD);
        }
        return counts(below.build());
    }

    /** The lines that a report came of; written ones are seen once they are refreshed. */
    List<LedgerLine> ofReport(String id) throws IOException {
        try (Stream<LedgerLine> lines =
                Walk.over(index, new TermQuery(new Term(REPORT, Schema.term(id))), PATH, LedgerIndex::read)) {
            return lines.toList();
        }
    }

    Map<InputState, Long> counts() throws IOException {
        return counts(MatchAllDocsQuery.INSTANCE);
    }

    private Map<InputState, Long> counts(Query query) throws IOException {
        return index.use(searcher -> {
            Map<InputState, Long> counts = new EnumMap<>(InputState.class);
            for (InputState state : InputState.values()) {
                long count = searcher.countBoth(query, ofStates(Set.of(state)));
                if (count > 0) {
                    counts.put(state, count);
                }
            }
            return counts;
        });
    }

    private static Query ofStates(Set<InputState> states) {
        if (states.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        states.forEach(state -> any.add(new TermQuery(new Term(STATE, state.id())), Occur.SHOULD));
        return any.build();
    }

    private static Term key(String path) {
        return new Term(PATH, Schema.term(path));
    }

    private static byte[] write(LedgerLine line) throws IOException {
        LedgerEntry entry = line.entry();
        CodecOutput out = new CodecOutput();
        out.string(entry.path());
        out.number(entry.state().ordinal());
        out.string(entry.detail());
        out.optional(entry.reportId(), CodecOutput::string);
        out.number(entry.bytes());
        out.optional(entry.digest(), CodecOutput::string);
        out.string(line.stamp());
        out.list(line.paths(), CodecOutput::string);
        out.optional(line.mark(), CodecOutput::string);
        out.number(line.items());
        return out.bytes();
    }

    private static LedgerLine read(ReportSearcher searcher, int doc) throws IOException {
        return read(bytes(searcher, doc));
    }

    private static LedgerLine read(BytesRef bytes) throws IOException {
        CodecInput in = new CodecInput(bytes.bytes, bytes.offset, bytes.length);
        LedgerEntry entry = new LedgerEntry(
                in.string(),
                InputState.values()[in.count()],
                in.string(),
                in.optional(CodecInput::string),
                in.number(),
                in.optional(CodecInput::string));
        return new LedgerLine(
                entry, in.string(), in.list(CodecInput::string), in.optional(CodecInput::string), in.number());
    }

    /** Not a stored field: those are packed together, and a walk over known files would unpack each many times. */
    private static BytesRef bytes(ReportSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), LINE);
        if (!values.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("a line of the ledger without content");
        }
        return values.binaryValue();
    }
}
