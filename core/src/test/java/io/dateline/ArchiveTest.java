package io.dateline;

import static io.dateline.model.InputState.DUPLICATE;
import static io.dateline.model.InputState.EXPANDED;
import static io.dateline.model.InputState.FAILED;
import static io.dateline.model.InputState.INDEXED;
import static io.dateline.model.InputState.UNCHANGED;
import static io.dateline.model.InputState.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.ingest.IngestOptions;
import io.dateline.model.EventDate;
import io.dateline.model.LedgerEntry;
import io.dateline.model.TaggedReport;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.Hit;
import io.dateline.search.SearchQuery;
import io.dateline.search.SearchResult;
import io.dateline.search.UnknownNameException;
import io.dateline.search.ValueField;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final SearchQuery ALL = SearchQuery.of(new Filter.All()).withPage(0, 1000);

    @TempDir
    private Path folder;

    private final Desk desk = new Desk();
    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        archive = Archive.open(folder.resolve("archive"), desk.toolkit());
    }

    @AfterEach
    void isSoundAndCloses() throws IOException {
        assertThat(archive.verify()).isEmpty();
        archive.close();
    }

    private IndexSummary index() throws IOException {
        return archive.index(desk.source());
    }

    private List<String> texts() throws IOException {
        try (Stream<TaggedReport> all = archive.reports(ALL)) {
            return all.map(tagged -> tagged.report().text()).sorted().toList();
        }
    }

    private List<String> ledger() throws IOException {
        try (Stream<LedgerEntry> all = archive.ledger(Set.of())) {
            return all.map(entry -> entry.path() + " " + entry.state().id()).toList();
        }
    }

    @Test
    void takesReportsInAndLeavesThemWhenNothingChanged() throws IOException {
        desk.put("a", "KG one").put("b", "two").put("c", "BROKEN");
        assertThat(index().counts()).isEqualTo(Map.of(INDEXED, 2L, FAILED, 1L));
        assertThat(ledger()).containsExactly("a indexed", "b indexed", "c failed");
        String digest = archive.digest();
        int extracted = desk.extracted.get();
        assertThat(index().counts()).isEqualTo(Map.of(UNCHANGED, 2L, FAILED, 1L));
        assertThat(desk.extracted.get()).isEqualTo(extracted);
        assertThat(archive.digest()).isEqualTo(digest);
        assertThat(archive.stats().reports()).isEqualTo(2);
        assertThat(archive.stats().inputs()).isEqualTo(Map.of(INDEXED, 2L, FAILED, 1L));
    }

    @Test
    void replacesTheReportOfAChangedFile() throws IOException {
        desk.put("a", "one").put("b", "two");
        index();
        desk.put("a", "other");
        assertThat(index().counts()).isEqualTo(Map.of(UPDATED, 1L, UNCHANGED, 1L));
        assertThat(texts()).containsExactly("other", "two");
        desk.put("a", "BROKEN");
        index();
        assertThat(texts()).containsExactly("two");
    }

    @Test
    void keepsOneReportOfTheSameContentUnderAllItsPaths() throws IOException {
        desk.put("b", "same").put("a", "same");
        assertThat(index().counts()).isEqualTo(Map.of(INDEXED, 1L, DUPLICATE, 1L));
        assertThat(archive.find("b").orElseThrow().report().paths()).containsExactly("a", "b");
        desk.put("b", "other");
        index();
        assertThat(archive.find("a").orElseThrow().report().paths()).containsExactly("a");
        assertThat(texts()).containsExactly("other", "same");
    }

    @Test
    void replacesARecordThatBringsItsId() throws IOException {
        desk.put("x#1", "id=7 first").put("x#2", "id=7 second");
        index();
        assertThat(texts()).containsExactly("id=7 second");
        assertThat(index().count(UNCHANGED)).isEqualTo(2);
        assertThat(texts()).containsExactly("id=7 second");
    }

    @Test
    void readsAnUnchangedFileAnewWhereTheOptionsMakeADifference() throws IOException {
        desk.put("a", "one");
        index();
        IndexOptions dated =
                IndexOptions.DEFAULTS.withIngest(IngestOptions.DEFAULTS.withPublished(EventDate.parse("2010-06")));
        assertThat(archive.index(desk.source(), dated).count(UPDATED)).isEqualTo(1);
        assertThat(archive.search(ALL).hits().getFirst().published()).contains(EventDate.parse("2010-06"));
        assertThat(archive.index(desk.source(), dated).count(UNCHANGED)).isEqualTo(1);
    }

    @Test
    void givesTheSameArchiveWithAnyThreadsAndInAnyOrder() throws IOException {
        for (int i = 0; i < 200; i++) {
            desk.put("f/" + i, "text KG " + i % 150 + " @jo-doe" + i);
        }
        archive.index(desk.source(), IndexOptions.DEFAULTS.withThreads(1));
        Desk backwards = new Desk();
        for (int i = 199; i >= 0; i--) {
            backwards.put("f/" + i, "text KG " + i % 150 + " @jo-doe" + i);
        }
        try (Archive other = Archive.open(folder.resolve("other"), backwards.toolkit())) {
            other.index(backwards.source(), IndexOptions.DEFAULTS.withThreads(4));
            assertThat(other.digest()).isEqualTo(archive.digest());
            assertThat(other.search(ALL).hits()).isEqualTo(archive.search(ALL).hits());
        }
        desk.put("f/0", "something else");
        index();
        assertThat(archive.digest()).isNotEqualTo(digestOf(folder.resolve("other")));
    }

    private static String digestOf(Path path) throws IOException {
        try (Archive archive = Archive.openReadOnly(path)) {
            return archive.digest();
        }
    }

    @Test
    void dropsWhatAContainerHoldsNoMore() throws IOException {
        desk.put("z.zip", "ZIP one,two");
        assertThat(index().counts()).isEqualTo(Map.of(INDEXED, 2L, EXPANDED, 1L));
        desk.put("z.zip", "ZIP two,three");
        index();
        assertThat(texts()).containsExactly("text of three", "text of two");
        assertThat(ledger()).containsExactly("z.zip expanded", "z.zip!/three indexed", "z.zip!/two indexed");
    }

    @Test
    void takesGoneFilesOutWhereAskedTo() throws IOException {
        desk.put("in/a", "one").put("in/b", "two");
        index();
        Desk elsewhere = new Desk().put("out/c", "three");
        IndexOptions pruning = IndexOptions.DEFAULTS.withPrune(true);
        assertThat(archive.index(elsewhere.source(), pruning).pruned()).isZero();
        desk.without("in/b");
        assertThat(index().pruned()).isZero();
        assertThat(archive.index(desk.source(), pruning).pruned()).isEqualTo(1);
        assertThat(texts()).containsExactly("one", "three");
        assertThat(ledger()).containsExactly("in/a indexed", "out/c indexed");
    }

    @Test
    void removesByIdByPathAndByFolder() throws IOException {
        desk.put("in/a", "id=1 x").put("in/b", "id=2 x").put("on", "id=3 x").put("z.zip", "ZIP p,q");
        index();
        assertThat(archive.remove(List.of("1", "nothing", ""))).isEqualTo(1);
        assertThat(archive.remove(List.of("in/"))).isEqualTo(1);
        assertThat(archive.remove(List.of("z.zip"))).isEqualTo(2);
        assertThat(ledger()).containsExactly("on indexed");
        assertThat(index().count(INDEXED)).isEqualTo(4);
    }

    @Test
    void knowsWhatAReportWasFoundInAndWhatInIt() throws IOException {
        desk.put("z.zip", "ZIP p,q").put("m", "id=m mail").put("m!/a", "id=a x").put("m!/a!/deep", "id=d x");
        index();
        Family item = archive.family(archive.find("z.zip!/p").orElseThrow().report());
        assertThat(item.parents()).extracting(LedgerEntry::path).containsExactly("z.zip");
        assertThat(item.children()).isEmpty();
        Family mail = archive.family(archive.find("m").orElseThrow().report());
        assertThat(mail.parents()).isEmpty();
        assertThat(mail.children()).extracting(LedgerEntry::path).containsExactly("m!/a");
        assertThat(mail.children().getFirst().reportId()).contains("a");
    }

    @Test
    void tagsAgainAndWritesWhatChanged() throws IOException {
        desk.put("a", "KG x").put("b", "plain");
        Toolkit without = new Toolkit(
                (input, options, each) -> Desk.read(input, options).forEach(each),
                (report, order) -> new io.dateline.model.TaggedReport(report, io.dateline.model.Findings.NONE),
                name -> java.util.Optional.empty(),
                name -> List.of(),
                "test");
        Path path = folder.resolve("second");
        try (Archive before = Archive.open(path, without)) {
            before.index(desk.source());
        }
        try (Archive after = Archive.open(path, desk.toolkit())) {
            assertThat(after.retag()).isEqualTo(1);
            assertThat(after.retag()).isZero();
            assertThat(after.find("a").orElseThrow().findings().countries()).hasSize(1);
            assertThat(after.verify()).isEmpty();
        }
    }

    @Test
    void turnsAFaultOfTheExtractorIntoALineOfTheLedger() throws IOException {
        desk.put("a", "CRASH").put("b", "two");
        assertThat(index().counts()).isEqualTo(Map.of(FAILED, 1L, INDEXED, 1L));
    }

    @Test
    void goesOnWhereAnInterruptedRunStopped() throws IOException {
        for (int i = 0; i < 1000; i++) {
            desk.put("f" + i, "text " + i);
        }
        Thread caller = Thread.currentThread();
        IndexOptions options = IndexOptions.DEFAULTS.withProgress(progress -> {
            if (progress.inputs() == 10) {
                caller.interrupt();
                awaitNoticed(caller);
            }
        });
        assertThatThrownBy(() -> archive.index(desk.source(), options)).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        long done = texts().size();
        assertThat(done).isBetween(10L, 999L);
        assertThat(index().counts()).isEqualTo(Map.of(UNCHANGED, done, INDEXED, 1000 - done));
    }

    private static void awaitNoticed(Thread interrupted) {
        while (interrupted.isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void doesNotWriteWhereOneOfItsPartsWasRestoredAlone() throws IOException {
        archive.close();
        Path before = folder.resolve("before");
        copy(folder.resolve("archive/ledger"), before);
        archive = Archive.open(folder.resolve("archive"), desk.toolkit());
        desk.put("a", "one").put("b", "two");
        index();
        archive.close();
        copy(folder.resolve("archive/ledger"), folder.resolve("after"));
        copy(before, folder.resolve("archive/ledger"));
        assertThatThrownBy(() -> Archive.open(folder.resolve("archive"), desk.toolkit()))
                .isInstanceOf(ArchiveException.Damaged.class)
                .hasMessageContaining("of another time");
        try (Archive reading = Archive.openReadOnly(folder.resolve("archive"))) {
            assertThat(reading.search(ALL).total()).isEqualTo(2);
        }
        copy(folder.resolve("after"), folder.resolve("archive/ledger"));
        archive = Archive.open(folder.resolve("archive"), desk.toolkit());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> old = Files.list(to)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void resolvesCountriesAndActorsByTheirNames() throws IOException {
        desk.put("a", "KG @roza-otunbayeva").put("b", "UZ @maxim-bakiyev").put("c", "UZ @kurmanbek-bakiyev");
        index();
        assertThat(found(value(ValueField.COUNTRY, "Kyrgyzstan")).total()).isEqualTo(1);
        assertThat(found(value(ValueField.COUNTRY, "uz")).total()).isEqualTo(2);
        assertThat(found(value(ValueField.ACTOR, "roza-otunbayeva")).total()).isEqualTo(1);
        assertThat(found(value(ValueField.ACTOR, "President  OTUNBAYEVA")).total())
                .isEqualTo(1);
        assertThat(found(value(ValueField.ACTOR, "Роза")).total()).isEqualTo(1);
        SearchResult both = found(value(ValueField.ACTOR, "Bakiyev"));
        assertThat(both.total()).isEqualTo(2);
        assertThat(both.notes()).singleElement().asString().contains("kurmanbek-bakiyev", "maxim-bakiyev");
        SearchResult none = found(value(ValueField.ACTOR, "Nobody"));
        assertThat(none.total()).isZero();
        assertThat(none.notes()).singleElement().asString().contains("Nobody");
        assertThatThrownBy(() -> found(value(ValueField.COUNTRY, "Atlantis"))).isInstanceOf(UnknownNameException.class);
    }

    private static Filter value(ValueField field, String value) {
        return new Filter.Value(field, value);
    }

    private SearchResult found(Filter filter) throws IOException {
        return archive.search(SearchQuery.of(filter));
    }

    @Test
    void showsASelectedNameAsActiveRowsOfTheFacet() throws IOException {
        desk.put("a", "KG @roza-otunbayeva").put("b", "UZ @maxim-bakiyev");
        index();
        SearchResult result = archive.search(ALL.withFacets(Dimension.COUNTRY, Dimension.ACTOR)
                .withFilter(Dimension.ACTOR, value(ValueField.ACTOR, "Bakiyev")));
        assertThat(result.hits()).extracting(Hit::paths).containsExactly(List.of("b"));
        assertThat(result.facets().get(1).rows())
                .extracting("id", "label", "active")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("maxim-bakiyev", "maxim bakiyev", true),
                        org.assertj.core.groups.Tuple.tuple("roza-otunbayeva", "roza otunbayeva", false));
        assertThat(result.facets().getFirst().rows()).extracting("label").containsExactly("Land of UZ");
    }

    @Test
    void findsAReportByIdByPathAndByTheBeginningOfItsId() throws IOException {
        desk.put("p", "id=abc1 x").put("q", "id=abd2 y");
        index();
        assertThat(archive.find("abc1")).isPresent();
        assertThat(archive.find("p")).isPresent();
        assertThat(archive.find("abc")).isPresent();
        assertThat(archive.find("ab")).isEmpty();
        assertThat(archive.find("")).isEmpty();
    }
}
