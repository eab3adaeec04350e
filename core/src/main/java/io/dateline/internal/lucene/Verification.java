package io.dateline.internal.lucene;

import io.dateline.model.LedgerEntry;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.NoLockFactory;

/** Checks an archive without changing it: Lucene's own check of both indexes, then what must hold between their parts. */
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
            all.forEach(tagged -> {});
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
        if (ledger.ofReport(id).isEmpty()) {
            problem("report " + id + " is in the archive, but not in the ledger");
        }
        return tagged;
    }

    private static SortedSet<String> counted(ReportSearcher searcher, Dimension dimension, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
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
