package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of damage that Lucene takes for a sound index is found, and named with its place. */
class VerificationTest {
    private static final int REPORTS = 60;

    @TempDir
    private Path folder;

    private Path path;
    private final Random random = RandomReports.seeded();
    private final Map<String, TaggedReport> reports = new HashMap<>();

    @BeforeEach
    void write() throws IOException {
        path = folder.resolve("archive");
        RandomReports made = new RandomReports(random);
        try (Store store = Store.openForWriting(path, "test")) {
            for (int i = 0; i < REPORTS; i++) {
                put(store, made.next("r" + i));
            }
            store.deleteReport("r7");
            store.deleteLine("in/r7.txt");
            store.settleStories();
            store.commit();
        }
    }

    private void put(Store store, TaggedReport tagged) throws IOException {
        String id = tagged.report().id();
        reports.put(id, tagged);
        store.put(tagged);
        store.put(line("in/" + id + ".txt", id, tagged.report().paths()));
    }

    private static LedgerLine line(String input, String id, List<String> paths) {
        LedgerEntry entry =
                new LedgerEntry(input, InputState.INDEXED, "", Optional.of(id), 5, Optional.of("d".repeat(64)));
        return new LedgerLine(entry, "", paths, Optional.empty(), 0);
    }

    private List<String> problems() throws IOException {
        try (Store store = Store.openForReading(path)) {
            return store.verify();
        }
    }

    private Document document(String id) throws IOException {
        return ReportDocument.of(Objects.requireNonNull(reports.get(id), id), new WordReader());
    }

    /** Writes a document in the place of a report's, beside the ledger and beside what is stored of it. */
    private void damage(String id, Consumer<Document> damage) throws IOException {
        Document document = document(id);
        damage.accept(document);
        change(writer -> writer.updateDocument(new Term(Schema.ID, id), document));
    }

    /** What is done to the index of the reports by somebody else. */
    @FunctionalInterface
    private interface Change {
        void make(IndexWriter writer) throws IOException;
    }

    private void change(Change change) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new ReportAnalyzer())
                .setIndexSort(Pages.NEWEST)
                .setSimilarity(ReportSearcher.similarity());
        try (FSDirectory directory = FSDirectory.open(path.resolve("reports"))) {
            Map<String, String> data;
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                data = reader.getIndexCommit().getUserData();
            }
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                change.make(writer);
                writer.setLiveCommitData(data.entrySet());
                writer.commit();
            }
        }
    }

    private static Field row(Dimension dimension, String row) {
        return new KeywordField(Schema.rows(dimension), Schema.term(row), Field.Store.NO);
    }

    @Test
    void findsNothingInASoundArchive() throws IOException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void findsARowThatAReportDoesNotSay() throws IOException {
        for (Dimension dimension : Dimension.values()) {
            write(() -> damage("r3", document -> document.add(row(dimension, "2044-02-03"))));
            assertThat(problems())
                    .as(dimension.id())
                    .anyMatch(problem -> problem.startsWith("report r3 is counted under " + dimension.id()))
                    .anyMatch(problem -> problem.startsWith("the facet counts 1 of " + dimension.id()))
                    .anyMatch(problem -> problem.startsWith(
                            "a search for " + dimension.id() + " 2044-02-03 finds 1, but there are 0"));
        }
    }

    /** In a folder of its own each time. */
    private void write(Damage damage) throws IOException {
        folder = folder.resolve("next");
        write();
        damage.make();
    }

    @FunctionalInterface
    private interface Damage {
        void make() throws IOException;
    }

    @Test
    void findsARowThatAReportSaysAndIsNotCountedUnder() throws IOException {
        damage("r3", document -> document.removeFields(Schema.rows(Dimension.LANGUAGE)));
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("report r3 is counted under language []"))
                .anyMatch(problem -> problem.matches("the facet counts \\d+ of language \\w+, but there are \\d+"))
                .anyMatch(
                        problem -> problem.matches("the facet counts 1 of reports without language, but there are 0"));
    }

    @Test
    void findsATermThatFindsAReportThatDoesNotSaySo() throws IOException {
        damage("r3", document -> {
            document.add(new StringField(Schema.rows(Dimension.KIND), "text", Field.Store.NO));
            document.add(new StringField(Schema.rows(Dimension.KIND), "page", Field.Store.NO));
        });
        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.startsWith("a search for kind "));
    }

    @Test
    void findsAReportThatIsSortedByAnotherDay() throws IOException {
        damage("r3", document -> {
            document.removeFields(Schema.DAY);
            document.add(new NumericDocValuesField(Schema.DAY, 12_345));
        });
        assertThat(problems()).containsExactly("report r3 is sorted by another day than that of its publication");
    }

    @Test
    void findsAnotherNumberOfMentions() throws IOException {
        damage("r3", document -> {
            document.removeFields(Schema.MENTIONS);
            document.add(new NumericDocValuesField(Schema.MENTIONS, 99));
        });
        assertThat(problems()).containsExactly("report r3 is counted with another number of mentions than it has");
    }

    @Test
    void findsAStoryOfAReportThatIsGone() throws IOException {
        damage("r3", document -> {
            document.removeFields(StoryFields.STORY);
            document.removeFields(StoryFields.MEMBERS);
            for (Field field : StoryFields.of("r7", 2)) {
                document.add(field);
            }
        });
        assertThat(problems()).containsExactly("report r3 is told to be of the story of report r7, which there isn't");
    }

    @Test
    void findsAReportThatIsThereTwice() throws IOException {
        change(writer -> writer.addDocument(document("r3")));
        assertThat(problems()).contains("report r3 is in the archive twice");
    }

    @Test
    void findsAReportThatIsGone() throws IOException {
        change(writer -> writer.deleteDocuments(new Term(Schema.ID, "r3")));
        assertThat(problems()).contains("the ledger says that in/r3.txt is in report r3, but it isn't");
    }

    @Test
    void findsALineOfTheLedgerThatIsGone() throws IOException {
        try (Store store = Store.openForWriting(path, "test")) {
            store.deleteLine("in/r3.txt");
            store.commit();
        }
        assertThat(problems()).containsExactly("report r3 is in the archive, but not in the ledger");
    }

    @Test
    void findsAPathThatTheLedgerDoesNotKnow() throws IOException {
        try (Store store = Store.openForWriting(path, "test")) {
            store.put(line("in/r3.txt", "r3", List.of()));
            store.commit();
        }
        assertThat(problems()).containsExactly("report r3 has the path in/r3.txt, of which the ledger knows nothing");
    }
}
