package io.dateline.internal.lucene;

import io.dateline.model.EventDate;
import io.dateline.model.LedgerEntry;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Interval;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;

/**
 * Checks an archive without changing it: Lucene's own check of both indexes, then what must hold between their parts, then the counts
 * of all facets against a recount of the stored reports.
 */
final class Verification {
    private static final int MOST = 100;

    private final ReportIndex reports;
    private final LedgerIndex ledger;
    private final List<String> problems = new ArrayList<>();

    private Verification(ReportIndex reports, LedgerIndex ledger) {
        this.reports = reports;
        this.ledger = ledger;
    }

    /** What is wrong, each in a sentence; at most a hundred. */
    static List<String> of(ReportIndex reports, LedgerIndex ledger) throws IOException {
        Verification verification = new Verification(reports, ledger);
        verification.checkFiles("reports", reports.index());
        verification.checkFiles("ledger", ledger.index());
        if (verification.problems.isEmpty()) {
            verification.checkReports();
            verification.checkLedger();
            verification.checkCounts();
        }
        return List.copyOf(verification.problems);
    }

    private void problem(String sentence) {
        if (problems.size() < MOST) {
            problems.add(sentence);
        }
    }

    private void checkFiles(String name, Index index) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        var noLock = NoLockFactory.INSTANCE.obtainLock(index.directory(), "verify");
        try (CheckIndex check = new CheckIndex(index.directory(), noLock);
                PrintStream to = new PrintStream(log, true, StandardCharsets.UTF_8)) {
            check.setInfoStream(to);
            check.setThreadCount(1);
            if (!check.checkIndex().clean) {
                problem("the index of " + name + " is damaged: " + reason(log.toString(StandardCharsets.UTF_8)));
            }
        }
    }

    private static String reason(String log) {
        return log.lines()
                .map(String::strip)
                .filter(line -> line.contains("Exception") || line.startsWith("ERROR") || line.startsWith("FAILED"))
                .findFirst()
                .orElse("Lucene's check of it failed");
    }

    private void checkReports() throws IOException {
        try (Stream<TaggedReport> all =
                Walk.over(reports.index(), MatchAllDocsQuery.INSTANCE, Schema.ID, this::checkReport)) {
            String last = "";
            for (TaggedReport tagged : (Iterable<TaggedReport>) all::iterator) {
                String id = tagged.report().id();
                if (id.equals(last)) {
                    problem("report " + id + " is in the archive twice");
                }
                last = id;
            }
        }
    }

    private void checkCounts() throws IOException {
        reports.index().use(searcher -> {
            List<Recount> recounts = recounts(searcher);
            recount(searcher, recounts);
            for (Recount each : recounts) {
                each.compare(searcher, this::problem);
            }
            return true;
        });
    }

    private static List<Recount> recounts(ReportSearcher searcher) throws IOException {
        List<Recount> recounts = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Interval[] intervals = dimension.isDate() ? Interval.values() : new Interval[] {Interval.YEAR};
            for (Interval interval : intervals) {
                recounts.add(new Recount(searcher, dimension, interval));
            }
        }
        return recounts;
    }

    /** In the order of the documents, which are stored many together. */
    private static void recount(ReportSearcher searcher, List<Recount> recounts) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    TaggedReport tagged = ReportDocument.whole(searcher.getIndexReader(), leaf.docBase + doc);
                    for (Recount each : recounts) {
                        each.add(tagged);
                    }
                }
            }
        }
    }

    private TaggedReport checkReport(ReportSearcher searcher, int doc) throws IOException {
        TaggedReport tagged = ReportDocument.whole(searcher.getIndexReader(), doc);
        String id = tagged.report().id();
        for (Dimension dimension : Dimension.values()) {
            SortedSet<String> stored = Values.rows(dimension, tagged);
            SortedSet<String> counted = counted(searcher, dimension, doc);
            if (!stored.equals(counted)) {
                problem("report " + id + " is counted under " + dimension.id() + " " + counted + ", but says "
                        + stored);
            }
        }
        checkFields(searcher, doc, tagged);
        checkPaths(tagged.report());
        return tagged;
    }

    private void checkFields(ReportSearcher searcher, int doc, TaggedReport tagged) throws IOException {
        String id = tagged.report().id();
        LeafReaderContext leaf = leaf(searcher, doc);
        OptionalLong day = tagged.report().published().date().flatMap(EventDate::days).stream()
                .mapToLong(days -> DayBox.day(days.first()))
                .findFirst();
        if (!number(leaf, Schema.DAY, doc).equals(day)) {
            problem("report " + id + " is sorted by another day than that of its publication");
        }
        if (number(leaf, Schema.MENTIONS, doc).orElse(-1)
                != tagged.findings().mentions().size()) {
            problem("report " + id + " is counted with another number of mentions than it has");
        }
        String story = StoryFields.story(searcher.getIndexReader(), doc).utf8ToString();
        if (searcher.find(story).isEmpty()) {
            problem("report " + id + " is told to be of the story of report " + story + ", which there isn't");
        }
    }

    private static OptionalLong number(LeafReaderContext leaf, String field, int doc) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(doc - leaf.docBase) ? OptionalLong.of(values.longValue()) : OptionalLong.empty();
    }

    private void checkPaths(Report report) throws IOException {
        List<LedgerLine> lines = ledger.ofReport(report.id());
        if (lines.isEmpty()) {
            problem("report " + report.id() + " is in the archive, but not in the ledger");
            return;
        }
        Set<String> known =
                lines.stream().flatMap(line -> line.paths().stream()).collect(Collectors.toSet());
        report.paths().stream()
                .filter(path -> !known.contains(path))
                .forEach(path -> problem(
                        "report " + report.id() + " has the path " + path + ", of which the ledger knows nothing"));
    }

    private static LeafReaderContext leaf(ReportSearcher searcher, int doc) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    private static SortedSet<String> counted(ReportSearcher searcher, Dimension dimension, int doc) throws IOException {
        LeafReaderContext leaf = leaf(searcher, doc);
        SortedSetDocValues values = searcher.ordinals(dimension).values(leaf);
        SortedSet<String> rows = new TreeSet<>();
        if (values.advanceExact(doc - leaf.docBase)) {
            for (int left = values.docValueCount(); left > 0; left--) {
                rows.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return rows;
    }

    private void checkLedger() throws IOException {
        try (Stream<LedgerLine> lines = ledger.lines(Set.of())) {
            for (LedgerLine line : (Iterable<LedgerLine>) lines::iterator) {
                checkLine(line);
            }
        }
    }

    private void checkLine(LedgerLine line) throws IOException {
        LedgerEntry entry = line.entry();
        if (!ledger.find(entry.path()).equals(Optional.of(line))) {
            problem("the ledger has a line of " + entry.path() + " that it doesn't find by that path");
        }
        if (entry.reportId().isEmpty()) {
            return;
        }
        String id = entry.reportId().get();
        boolean there = reports.find(id)
                .filter(tagged -> tagged.report().paths().containsAll(line.paths()))
                .isPresent();
        if (!there) {
            problem("the ledger says that " + entry.path() + " is in report " + id + ", but it isn't");
        }
    }
}
