package io.dateline.internal.lucene;

import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The reports: one document each.
 *
 * @param unwritten those that come into the index with the next refresh: a report that gets thousands of paths, one after the
 *     other, is written once
 */
record ReportIndex(Index index, Pending<TaggedReport> pending, Map<String, TaggedReport> unwritten) {
    ReportIndex(Index index) {
        this(index, new Pending<>(), new LinkedHashMap<>());
    }

    synchronized Optional<TaggedReport> find(String id) throws IOException {
        return pending.find(id, () -> index.use(searcher -> find(searcher, id)));
    }

    private static Optional<TaggedReport> find(ReportSearcher searcher, String id) throws IOException {
        OptionalInt doc = searcher.find(id);
        return doc.isEmpty()
                ? Optional.empty()
                : Optional.of(ReportDocument.whole(searcher.getIndexReader(), doc.getAsInt()));
    }

    synchronized boolean has(String id) throws IOException {
        return pending.knows(id)
                ? pending.find(id, Optional::empty).isPresent()
                : index.use(searcher -> searcher.find(id).isPresent());
    }

    synchronized void put(TaggedReport tagged) throws IOException {
        Report report = tagged.report();
        unwritten.put(report.id(), tagged);
        int spans = tagged.findings().mentions().size()
                + tagged.findings().rejected().size();
        pending.put(report.id(), tagged, report.text().length() + 100L * spans);
        refreshIfFull();
    }

    /** Writes what waits; it is not visible to searches yet. */
    synchronized void write() throws IOException {
        for (TaggedReport each : unwritten.values()) {
            index.update(key(each.report().id()), ReportDocument.of(each));
        }
        unwritten.clear();
    }

    synchronized void delete(String id) throws IOException {
        unwritten.remove(id);
        index.delete(key(id));
        pending.remove(id);
        refreshIfFull();
    }

    synchronized void refresh() throws IOException {
        write();
        index.refresh();
        pending.clear();
    }

    private void refreshIfFull() throws IOException {
        if (pending.isFull()) {
            refresh();
        }
    }

    /** The ids of the reports with this path; written ones are seen once they are refreshed. */
    SortedSet<String> withPath(String path) throws IOException {
        return ids(new TermQuery(new Term(Schema.PATH, Schema.term(path))), Integer.MAX_VALUE);
    }

    SortedSet<String> withPathBelow(String prefix) throws IOException {
        return ids(new PrefixQuery(new Term(Schema.PATH, prefix)), Integer.MAX_VALUE);
    }

    /** The ids of the reports of a report's story, its own too. */
    SortedSet<String> story(String id) throws IOException {
        return index.use(searcher -> StoryMembers.of(searcher, id));
    }

    /** The first ids that begin so. */
    SortedSet<String> beginning(String prefix, int most) throws IOException {
        return ids(new PrefixQuery(new Term(Schema.ID, prefix)), most);
    }

    private SortedSet<String> ids(Query query, int most) throws IOException {
        return index.use(searcher -> {
            SortedSet<String> ids = new TreeSet<>();
            for (var hit : Pages.byId(searcher, query).hits(0, most)) {
                ids.add(ReportDocument.head(searcher.getIndexReader(), hit.doc)
                        .report()
                        .id());
            }
            return ids;
        });
    }

    private static Term key(String id) {
        return new Term(Schema.ID, Schema.term(id));
    }
}
