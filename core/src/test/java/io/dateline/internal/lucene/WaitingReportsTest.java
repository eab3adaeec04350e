package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Findings;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What a store knows between a write and its becoming visible: each report and each line once, as it was written last. */
class WaitingReportsTest extends WithStore {
    private static final long SEED = Long.getLong("dateline.seed", System.nanoTime());

    private static TaggedReport report(String id, String text) {
        return new TaggedReport(PlainReport.of(id, text), Findings.NONE);
    }

    private static LedgerLine line(String path, long bytes) {
        LedgerEntry entry =
                new LedgerEntry(path, InputState.INDEXED, "", Optional.of(path), bytes, Optional.of("d" + bytes));
        return new LedgerLine(entry, "stamp", List.of(path), Optional.empty(), 0);
    }

    @Test
    void isAsAMapOfWhatWasWrittenLast() throws IOException {
        Random random = new Random(SEED);
        Map<String, String> reports = new TreeMap<>();
        Map<String, Long> lines = new TreeMap<>();
        for (int step = 0; step < 4_000; step++) {
            String id = "r" + random.nextInt(150);
            switch (random.nextInt(16)) {
                case 0 -> remove(id, reports, lines);
                case 1 -> store.refresh();
                case 2 -> store.commit();
                default -> write(id, step, random.nextBoolean(), reports, lines);
            }
            assertIs(id, reports, lines);
        }
        store.refresh();
        assertThat(store.verify()).as("seed " + SEED).isEmpty();
        assertThat(store.sizes().reports()).as("seed " + SEED).isEqualTo(reports.size());
        assertThat(store.sizes().inputs().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .as("seed " + SEED)
                .isEqualTo(lines.size());
    }

    @Test
    void areWrittenInTheOrderInWhichTheyLie() throws IOException {
        RandomReports random = new RandomReports(RandomReports.seeded());
        List<TaggedReport> reports = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            reports.add(random.next("r" + number % 7 + number));
        }
        reports.add(random.next("\ud83d\ude00"));
        reports.add(random.next("\ufb01"));
        IndexWriterConfig config = new IndexWriterConfig(new ReportAnalyzer()).setIndexSort(Pages.NEWEST);
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (TaggedReport each : reports) {
                writer.addDocument(ReportDocument.of(each, new WordReader()));
            }
            assertThat(ReportIndex.inOrder(reports).stream()
                            .map(each -> each.report().id()))
                    .containsExactlyElementsOf(ids(writer));
        }
    }

    private static List<String> ids(IndexWriter writer) throws IOException {
        List<String> ids = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            SortedDocValues values =
                    DocValues.getSorted(reader.leaves().getFirst().reader(), Schema.ID);
            while (values.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
                ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
            }
        }
        return ids;
    }

    private void write(String id, int step, boolean looksFirst, Map<String, String> reports, Map<String, Long> lines)
            throws IOException {
        if (looksFirst) {
            assertIs(id, reports, lines);
        }
        store.put(report(id, "text " + step));
        store.put(line(id, step));
        reports.put(id, "text " + step);
        lines.put(id, (long) step);
    }

    private void remove(String id, Map<String, String> reports, Map<String, Long> lines) throws IOException {
        store.deleteReport(id);
        store.deleteLine(id);
        reports.remove(id);
        lines.remove(id);
    }

    private void assertIs(String id, Map<String, String> reports, Map<String, Long> lines) throws IOException {
        assertThat(store.report(id).map(found -> found.report().text()))
                .as("seed " + SEED)
                .isEqualTo(Optional.ofNullable(reports.get(id)));
        assertThat(store.line(id).map(found -> found.entry().bytes()))
                .as("seed " + SEED)
                .isEqualTo(Optional.ofNullable(lines.get(id)));
    }
}
