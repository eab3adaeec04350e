package io.dateline.internal.lucene;

import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The reports: one document each. Those that were put last wait to be written, as they may be put again, and are written in the order in
 * which they are to lie: Lucene then has nothing to sort.
 */
final class ReportIndex {
    private static final int MOST_ABSENT = 10_000;

    private final Index index;
    private final Pending<TaggedReport> pending = new Pending<>();
    private final Map<String, TaggedReport> unwritten = new LinkedHashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final WordReader words = new WordReader();

    ReportIndex(Index index) {
        this.index = index;
    }

    Index index() {
        return index;
    }

    synchronized Optional<TaggedReport> find(String id) throws IOException {
        return pending.find(id, () -> visible(id));
    }

    /** What is looked up in vain has nothing to replace when it is put: that is noted until it is written. */
    private Optional<TaggedReport> visible(String id) throws IOException {
        Optional<TaggedReport> found = index.use(searcher -> find(searcher, id));
        if (found.isEmpty() && absent.size() < MOST_ABSENT) {
            absent.add(id);
        }
        return found;
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
        for (TaggedReport each : inOrder(unwritten.values())) {
            write(each);
        }
        unwritten.clear();
        absent.clear();
    }

    /** The reports in the order in which they lie in a segment. */
    static List<TaggedReport> inOrder(Collection<TaggedReport> reports) {
        return reports.stream().map(Place::of).sorted().map(Place::report).toList();
    }

    /** Where a report lies among others: {@link Pages#NEWEST}. */
    private record Place(long day, BytesRef id, TaggedReport report) implements Comparable<Place> {
        static Place of(TaggedReport tagged) {
            long undated = Long.MIN_VALUE;
            OptionalInt day = ReportDocument.day(tagged.report());
            return new Place(
                    day.isPresent() ? day.getAsInt() : undated,
                    Schema.term(tagged.report().id()),
                    tagged);
        }

        @Override
        public int compareTo(Place other) {
            return day == other.day ? id.compareTo(other.id) : Long.compare(other.day, day);
        }
    }

    private void write(TaggedReport tagged) throws IOException {
        String id = tagged.report().id();
        if (absent.remove(id)) {
            index.add(ReportDocument.of(tagged, words));
        } else {
            index.update(key(id), ReportDocument.of(tagged, words));
        }
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
