package io.dateline;

import static io.dateline.model.InputState.DUPLICATE;
import static io.dateline.model.InputState.EMPTY;
import static io.dateline.model.InputState.EXPANDED;
import static io.dateline.model.InputState.FAILED;
import static io.dateline.model.InputState.INDEXED;
import static io.dateline.model.InputState.UNCHANGED;
import static io.dateline.model.InputState.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.extract.PublicationDates;
import io.dateline.ingest.IngestOptions;
import io.dateline.ingest.Item;
import io.dateline.ingest.Reader;
import io.dateline.ingest.Source;
import io.dateline.model.Findings;
import io.dateline.model.LedgerEntry;
import io.dateline.model.TaggedReport;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs over the same folder, one after the other. */
class RunsTest {
    private static final SearchQuery ALL = SearchQuery.of(new Filter.All()).withPage(0, 1000);
    private static final Instant LONG_AGO = Instant.parse("2010-06-12T10:00:00Z");
    private static final Reader READER = Reader.standard();

    @TempDir
    private Path folder;

    /** What becomes of reading a file. */
    private enum Trouble {
        NONE,
        DISK_AFTER_ONE_ITEM,
        UNREADABLE
    }

    private final AtomicInteger read = new AtomicInteger();
    private Trouble trouble = Trouble.NONE;
    private Path files;
    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
        archive = Archive.open(folder.resolve("archive"), toolkit());
    }

    /** The tools of the library, but for the extraction: it finds the date of publication alone. */
    private Toolkit toolkit() {
        return new Toolkit(
                (input, options, each) -> {
                    read.incrementAndGet();
                    List<Item> items = READER.read(input, options);
                    switch (trouble) {
                        case NONE -> (isBroken(items) ? List.of(failed(items.getFirst())) : items).forEach(each);
                        case DISK_AFTER_ONE_ITEM -> {
                            each.accept(items.getFirst());
                            throw new UncheckedIOException(new IOException("no space"));
                        }
                        case UNREADABLE -> each.accept(failed(items.getLast()));
                    }
                },
                (report, order) -> new TaggedReport(report.withPublished(PublicationDates.of(report)), Findings.NONE),
                name -> Optional.empty(),
                name -> List.of(),
                "test");
    }

    private static boolean isBroken(List<Item> items) {
        return items.getFirst()
                .report()
                .filter(report -> report.text().equals("BROKEN"))
                .isPresent();
    }

    private static Item failed(Item item) {
        return new Item(item.path(), FAILED, "damaged", item.bytes(), item.digest(), Optional.empty());
    }

    @AfterEach
    void isSoundAndCloses() throws IOException {
        assertThat(archive.verify()).isEmpty();
        archive.close();
    }

    private Path put(String name, String text) throws IOException {
        Path file = files.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return touch(file, LONG_AGO.plusMillis(text.hashCode() & 0xFFFFF));
    }

    private static Path touch(Path file, Instant time) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private Path zip(String name, String... texts) throws IOException {
        Path file = files.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String text : texts) {
                zip.putNextEntry(new ZipEntry(text + ".txt"));
                zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return touch(file, LONG_AGO.plusSeconds(String.join(",", texts).hashCode() & 0xFFFFF));
    }

    private IndexSummary index() throws IOException {
        return index(IndexOptions.DEFAULTS);
    }

    /** Runs, and holds the summary to the ledger: every line of it is counted, in the state that it is in or as unchanged. */
    private IndexSummary index(IndexOptions options) throws IOException {
        read.set(0);
        IndexSummary summary = archive.index(Source.directory(files), options);
        long counted = summary.counts().values().stream().mapToLong(n -> n).sum();
        if (options.prune()) {
            assertThat(counted).isEqualTo(ledger().size());
        }
        return summary;
    }

    private List<LedgerEntry> ledger() throws IOException {
        try (Stream<LedgerEntry> all = archive.ledger(Set.of())) {
            return all.toList();
        }
    }

    private List<String> lines() throws IOException {
        return ledger().stream()
                .map(entry -> files.relativize(Path.of(entry.path())) + " "
                        + entry.state().id()
                        + entry.detail().replace(files + "/", "").replaceFirst("^(?=.)", ": "))
                .toList();
    }

    private List<String> texts() throws IOException {
        try (Stream<TaggedReport> all = archive.reports(ALL)) {
            return all.map(report -> report.report().text()).sorted().toList();
        }
    }

    /** The digest of an archive of the folder as it is, made at once. */
    private String freshDigest() throws IOException {
        Path path = Files.createTempDirectory(folder, "fresh").resolve("archive");
        try (Archive fresh = Archive.open(path, toolkit())) {
            fresh.index(Source.directory(files));
            return fresh.digest();
        }
    }

    @Test
    void doesNothingTheSecondTime() throws IOException {
        put("a.txt", "one");
        put("b/c.txt", "two");
        put("r.jsonl", "{\"id\":\"1\",\"text\":\"three\"}\n{\"id\":\"2\",\"text\":\"four\"}\nbroken\n");
        put("blank.txt", "   ");
        zip("z.zip", "five", "six");
        IndexSummary first = index();
        assertThat(first.counts()).isEqualTo(Map.of(INDEXED, 6L, FAILED, 1L, EMPTY, 1L, EXPANDED, 2L));
        assertThat(first.isWithoutChange()).isFalse();
        List<LedgerEntry> before = ledger();
        List<Path> written = indexFiles();
        IndexSummary again = index();
        assertThat(again.counts()).isEqualTo(Map.of(UNCHANGED, 6L, FAILED, 1L, EMPTY, 1L, EXPANDED, 2L));
        assertThat(again.isWithoutChange()).isTrue();
        assertThat(read).hasValue(0);
        assertThat(ledger()).isEqualTo(before);
        assertThat(indexFiles()).isEqualTo(written);
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("archive"))) {
            return all.sorted().toList();
        }
    }

    @Test
    void doesNotOpenAFileThatIsTheSame() throws IOException {
        Path file = put("a.txt", "one");
        index();
        Files.writeString(file, "two");
        touch(file, LONG_AGO.plusMillis("one".hashCode() & 0xFFFFF));
        assertThat(index().counts()).isEqualTo(Map.of(UNCHANGED, 1L));
        assertThat(texts()).containsExactly("one");
        IndexOptions byContent = IndexOptions.DEFAULTS.withRecognition(Recognition.CONTENT);
        assertThat(index(byContent).counts()).isEqualTo(Map.of(UPDATED, 1L));
        assertThat(texts()).containsExactly("two");
    }

    @ParameterizedTest
    @EnumSource(Containers.class)
    void neitherOpensNorReadsAContainerThatIsTheSame(Containers kind) throws IOException {
        Path file = touch(kind.write(files, "one", "two"), LONG_AGO);
        assertThat(index().counts()).isEqualTo(Map.of(INDEXED, 2L, EXPANDED, 1L));
        List<LedgerEntry> before = ledger();
        assertThat(index().counts()).isEqualTo(Map.of(UNCHANGED, 2L, EXPANDED, 1L));
        assertThat(read).hasValue(0);
        touch(file, LONG_AGO.minusSeconds(9));
        assertThat(index().counts()).as("touched").isEqualTo(Map.of(UNCHANGED, 2L, EXPANDED, 1L));
        assertThat(read).hasValue(0);
        assertThat(ledger()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Containers.class)
    void replacesWhatAContainerHolds(Containers kind) throws IOException {
        touch(kind.write(files, "one", "two", "three"), LONG_AGO);
        index();
        touch(kind.write(files, "one", "four"), LONG_AGO.plusSeconds(9));
        index();
        assertThat(texts()).hasSize(2).anyMatch(text -> text.contains("one")).anyMatch(text -> text.contains("four"));
        assertThat(ledger()).hasSize(3);
        assertThat(archive.digest()).isEqualTo(freshDigest());
    }

    @Test
    void hashesAFileThatWasTouchedAndDoesNotReadIt() throws IOException {
        Path file = put("a.txt", "one");
        Path lines = put("r.jsonl", "{\"id\":\"1\",\"text\":\"three\"}\n");
        index();
        touch(file, LONG_AGO.minusSeconds(9));
        touch(lines, LONG_AGO.minusSeconds(9));
        assertThat(index().counts()).isEqualTo(Map.of(UNCHANGED, 2L, EXPANDED, 1L));
        assertThat(read).hasValue(0);
        Files.writeString(file, "two");
        touch(file, LONG_AGO.minusSeconds(9));
        assertThat(index().count(UPDATED)).as("known by its new time").isZero();
    }

    @Test
    void doesNotTrustTheTimeOfAFileWrittenJustNow() throws IOException {
        Path file = put("a.txt", "one");
        Instant now = Instant.now().plus(Duration.ofMinutes(1));
        touch(file, now);
        index();
        Files.writeString(file, "two");
        touch(file, now);
        assertThat(index().counts()).isEqualTo(Map.of(UPDATED, 1L));
    }

    @Test
    void looksAgainWhereTheOptionsMakeADifference() throws IOException {
        put("a.txt", "one");
        put("r.jsonl", "{\"id\":\"1\",\"text\":\"three\"}\n");
        index();
        IndexOptions named = IndexOptions.DEFAULTS.withIngest(IngestOptions.DEFAULTS.withSource("A|B %"));
        assertThat(index(named).counts()).isEqualTo(Map.of(UPDATED, 2L, EXPANDED, 1L));
        assertThat(index(named).counts()).isEqualTo(Map.of(UNCHANGED, 2L, EXPANDED, 1L));
        assertThat(read).hasValue(0);
    }

    @Test
    void replacesTheVersionsOfAFile() throws IOException {
        put("a.txt", "one");
        index();
        put("a.txt", "other");
        assertThat(index().counts()).isEqualTo(Map.of(UPDATED, 1L));
        assertThat(texts()).containsExactly("other");
        put("r.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n{\"id\":\"2\",\"text\":\"y\"}\n{\"id\":\"3\",\"text\":\"z\"}\n");
        index();
        put("r.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n{\"id\":\"2\",\"text\":\"changed\"}\n");
        assertThat(index().counts()).isEqualTo(Map.of(UNCHANGED, 2L, UPDATED, 1L, EXPANDED, 1L));
        assertThat(texts()).containsExactly("changed", "other", "x");
    }

    @Test
    void knowsAMovedFileAgain() throws IOException {
        Path old = put("2009/a.txt", "one");
        put("b.txt", "two");
        index();
        Files.createDirectories(files.resolve("2010"));
        Files.move(old, files.resolve("2010/c.txt"));
        IndexSummary summary = index(IndexOptions.DEFAULTS.withPrune(true));
        assertThat(summary.counts()).isEqualTo(Map.of(UPDATED, 1L, UNCHANGED, 1L));
        assertThat(summary.moved()).isEqualTo(1);
        assertThat(summary.pruned()).isZero();
        assertThat(read).hasValue(0);
        assertThat(lines()).containsExactly("2010/c.txt updated: moved from 2009/a.txt", "b.txt indexed");
        assertThat(archive.find(files + "/2010/c.txt").orElseThrow().report().paths())
                .containsExactly(files + "/2010/c.txt");
    }

    @Test
    void datesAMovedFileByItsNewName() throws IOException {
        Path old = put("report-2009-03-04.txt", "Rain fell all day.");
        index();
        Files.move(old, files.resolve("report-2010-06-12.txt"));
        index();
        assertThat(read).hasValue(0);
        assertThat(archive.digest()).isEqualTo(freshDigest());
        assertThat(archive.search(ALL)
                        .hits()
                        .getFirst()
                        .published()
                        .orElseThrow()
                        .edtf())
                .isEqualTo("2010-06-12");
    }

    @Test
    void readsACopyOfAnotherKindItself() throws IOException {
        put("a.txt", "<p>one</p>");
        index();
        put("b.html", "<p>one</p>");
        index();
        assertThat(read).hasPositiveValue();
        assertThat(archive.digest()).isEqualTo(freshDigest());
    }

    @Test
    void keepsOneReportOfACopy() throws IOException {
        put("b.txt", "same");
        index();
        put("a.txt", "same");
        put("c.txt", "same");
        assertThat(index().counts()).isEqualTo(Map.of(UNCHANGED, 1L, DUPLICATE, 2L));
        assertThat(read).hasValue(0);
        assertThat(lines())
                .containsExactly(
                        "a.txt duplicate: the same as b.txt", "b.txt indexed", "c.txt duplicate: the same as a.txt");
        Files.delete(files.resolve("b.txt"));
        index(IndexOptions.DEFAULTS.withPrune(true));
        assertThat(lines()).containsExactly("a.txt indexed", "c.txt duplicate: the same as a.txt");
        assertThat(texts()).containsExactly("same");
    }

    @Test
    void prunesWithoutTakingWhatItDidNotOpen() throws IOException {
        put("a.txt", "one");
        put("gone.txt", "two");
        put("r.jsonl", "{\"id\":\"1\",\"text\":\"three\"}\n");
        zip("z.zip", "five", "six");
        index();
        Files.delete(files.resolve("gone.txt"));
        IndexSummary summary = index(IndexOptions.DEFAULTS.withPrune(true));
        assertThat(summary.pruned()).isEqualTo(1);
        assertThat(texts()).containsExactly("five", "one", "six", "three");
    }

    @Test
    void readsAContainerAgainOfWhichSomethingWasRemoved() throws IOException {
        zip("z.zip", "five", "six");
        index();
        archive.remove(List.of(files + "/z.zip!/five.txt"));
        assertThat(texts()).containsExactly("six");
        assertThat(index().counts()).isEqualTo(Map.of(INDEXED, 1L, UNCHANGED, 1L, EXPANDED, 1L));
    }

    @Test
    void triesAgainWhatFailedWhereAskedTo() throws IOException {
        Path broken = put("a.txt", "BROKEN");
        put("b.txt", "fine");
        IndexOptions named = IndexOptions.DEFAULTS.withIngest(
                IngestOptions.DEFAULTS.withSource("Agency").withParseTimeout(Duration.ofSeconds(30)));
        assertThat(index(named).counts()).isEqualTo(Map.of(FAILED, 1L, INDEXED, 1L));
        assertThat(index(named).counts()).isEqualTo(Map.of(FAILED, 1L, UNCHANGED, 1L));
        assertThat(read).as("what failed is left alone by the next run").hasValue(0);
        IndexSummary summary = archive.retry(Set.of(FAILED), IndexOptions.DEFAULTS);
        assertThat(summary.counts()).isEqualTo(Map.of(FAILED, 1L));
        assertThat(read).hasValue(1);
        Files.move(broken, files.resolve("a.bak"));
        assertThat(archive.retry(Set.of(FAILED), IndexOptions.DEFAULTS).counts())
                .isEqualTo(Map.of(FAILED, 1L));
        assertThat(lines()).containsExactly("a.txt failed: it is not there any more", "b.txt indexed");
        put("a.txt", "fine after all");
        assertThat(archive.retry(Set.of(FAILED), IndexOptions.DEFAULTS).counts())
                .isEqualTo(Map.of(INDEXED, 1L));
        assertThat(archive.search(ALL).hits())
                .hasSize(2)
                .allSatisfy(hit -> assertThat(hit.source()).contains("Agency"));
    }

    @Test
    void triesAgainByItselfWithOtherSoftwareOrMoreTime() throws IOException {
        put("a.txt", "BROKEN");
        index();
        IndexOptions patient =
                IndexOptions.DEFAULTS.withIngest(IngestOptions.DEFAULTS.withParseTimeout(Duration.ofMinutes(9)));
        index(patient);
        assertThat(read).hasValue(1);
    }

    @Test
    void forgetsTheItemsOfAContainerThatARunEndedIn() throws IOException {
        zip("z.zip", "five", "six");
        trouble = Trouble.DISK_AFTER_ONE_ITEM;
        assertThatThrownBy(this::index).hasMessage("no space");
        assertThat(texts()).containsExactly("five");
        trouble = Trouble.NONE;
        zip("z.zip", "six");
        index();
        assertThat(texts()).containsExactly("six");
    }

    @Test
    void keepsWhatAContainerHeldThatCannotBeReadThisTime() throws IOException {
        zip("z.zip", "five", "six");
        index();
        trouble = Trouble.UNREADABLE;
        IndexOptions all = IndexOptions.DEFAULTS.withRecognition(Recognition.NONE);
        assertThat(index(all).counts()).isEqualTo(Map.of(FAILED, 1L));
        assertThat(texts()).containsExactly("five", "six");
        trouble = Trouble.NONE;
        assertThat(index(all).counts()).isEqualTo(Map.of(UNCHANGED, 2L, EXPANDED, 1L));
    }

    @Test
    void keepsOneReportOfVeryManyCopies() throws IOException {
        for (int i = 0; i < 300; i++) {
            put("d" + i % 7 + "/" + i + ".txt", "the same disclaimer");
        }
        assertThat(index().counts()).isEqualTo(Map.of(INDEXED, 1L, DUPLICATE, 299L));
        assertThat(archive.search(ALL).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.paths()).hasSize(300).isSorted());
        for (int i = 1; i < 300; i++) {
            Files.delete(files.resolve("d" + i % 7 + "/" + i + ".txt"));
        }
        index(IndexOptions.DEFAULTS.withPrune(true));
        assertThat(archive.search(ALL).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.paths()).hasSize(1));
    }
}
