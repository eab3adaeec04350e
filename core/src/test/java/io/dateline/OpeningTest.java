package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.ingest.Source;
import io.dateline.model.LedgerEntry;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private static final SearchQuery ALL = SearchQuery.of(new Filter.All());

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("archive");
    }

    @Test
    void findsNoArchiveWhereThereIsNone() throws IOException {
        assertThatThrownBy(() -> Archive.openReadOnly(path)).isInstanceOf(ArchiveException.NotFound.class);
        Files.createDirectories(path);
        assertThatThrownBy(() -> Archive.openReadOnly(path)).isInstanceOf(ArchiveException.NotFound.class);
        assertThat(path).isEmptyDirectory();
    }

    @Test
    void makesAnArchiveOnceAndOpensItAgain() throws IOException {
        Archive.create(path).close();
        assertThatThrownBy(() -> Archive.create(path)).isInstanceOf(ArchiveException.Foreign.class);
        Archive.open(path).close();
        try (Archive archive = Archive.openReadOnly(path)) {
            assertThat(archive.search(ALL).total()).isZero();
            assertThat(archive.verify()).isEmpty();
        }
    }

    @Test
    void opensTheLedgerOfABriefQuestionOnceItIsAskedFor() throws IOException {
        try (Archive archive = Archive.create(path)) {
            Files.writeString(folder.resolve("a.txt"), "Shots were heard in Osh on 11 June 2010.");
            archive.index(Source.file(folder.resolve("a.txt")));
        }
        try (Archive archive = Archive.openBriefly(path);
                Stream<LedgerEntry> ledger = archive.ledger(Set.of())) {
            assertThat(archive.search(ALL).total()).isEqualTo(1);
            assertThat(ledger).hasSize(1);
        }
        Files.delete(Objects.requireNonNull(
                path.resolve("ledger").toFile().listFiles((at, name) -> name.startsWith("segments")))[0]
                .toPath());
        assertThatThrownBy(() -> Archive.openBriefly(path)).isInstanceOf(ArchiveException.Damaged.class);
    }

    @Test
    void leavesAFolderWithOtherThingsAlone() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> Archive.open(path))
                .isInstanceOf(ArchiveException.Foreign.class)
                .hasMessageContaining("letter.txt");
        assertThatThrownBy(() -> Archive.open(path.resolve("letter.txt"))).isInstanceOf(ArchiveException.Foreign.class);
        try (Stream<Path> files = Files.list(path)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void refusesTheIndexOfAnotherProgram() throws IOException {
        writeIndex(path, Map.of());
        assertThatThrownBy(() -> Archive.open(path)).isInstanceOf(ArchiveException.Foreign.class);
        Path second = folder.resolve("second");
        writeIndex(second.resolve("reports"), Map.of("their", "data"));
        assertThatThrownBy(() -> Archive.openReadOnly(second)).isInstanceOf(ArchiveException.Foreign.class);
    }

    @Test
    void refusesAnotherVersionAndNamesBoth() throws IOException {
        writeIndex(path.resolve("reports"), Map.of("dateline.schema", "99", "dateline.software", "7.0"));
        assertThatThrownBy(() -> Archive.openReadOnly(path))
                .isInstanceOf(ArchiveException.OtherVersion.class)
                .hasMessageContaining("schema 99 of Dateline 7.0")
                .hasMessageContaining("this one reads schema 5");
        assertThatThrownBy(() -> Archive.open(path)).isInstanceOf(ArchiveException.OtherVersion.class);
        Path words = folder.resolve("words");
        writeIndex(words.resolve("reports"), Map.of("dateline.schema", "5", "dateline.analyzer", "stemming"));
        assertThatThrownBy(() -> Archive.open(words)).isInstanceOf(ArchiveException.OtherVersion.class);
    }

    private static void writeIndex(Path at, Map<String, String> data) throws IOException {
        try (var directory = FSDirectory.open(at);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(data.entrySet());
        }
    }

    @Test
    void finishesACreationThatWasBrokenOff() throws IOException {
        writeIndex(path.resolve("ledger"), Map.of());
        Files.createDirectories(path.resolve("reports"));
        Files.createFile(path.resolve("reports/write.lock"));
        assertThatThrownBy(() -> Archive.openReadOnly(path)).isInstanceOf(ArchiveException.NotFound.class);
        Archive.open(path).close();
        Archive.openReadOnly(path).close();
    }

    @Test
    void leavesDataAloneWhoseListIsLost() throws IOException {
        Desk desk = new Desk().put("a", "one");
        try (Archive archive = Archive.open(path, desk.toolkit())) {
            archive.index(desk.source());
        }
        Files.delete(someFile("segments_"));
        assertThatThrownBy(() -> Archive.open(path))
                .isInstanceOf(ArchiveException.Damaged.class)
                .hasMessageContaining("reports/segments_*");
        assertThat(someFile(".cfs")).exists();
    }

    @Test
    void saysWhatIsDamagedWithoutTheWordsOfTheEngine() throws IOException {
        Archive.create(path).close();
        Files.write(someFile("segments_"), new byte[0]);
        assertThatThrownBy(() -> Archive.openReadOnly(path))
                .hasMessageContaining("segments_")
                .hasMessageNotContaining("resource");
        Path second = folder.resolve("second");
        Archive.create(second).close();
        try (Stream<Path> files = Files.list(second.resolve("ledger"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThatThrownBy(() -> Archive.openReadOnly(second))
                .isInstanceOf(ArchiveException.Damaged.class)
                .hasMessageNotContaining("@");
    }

    @Test
    void letsOneWriteAndManyRead() throws IOException {
        Desk desk = new Desk().put("a", "one");
        try (Archive writing = Archive.open(path, desk.toolkit());
                Archive before = Archive.openReadOnly(path)) {
            assertThatThrownBy(() -> Archive.open(path)).isInstanceOf(ArchiveException.Locked.class);
            writing.index(desk.source());
            assertThat(writing.search(ALL).total()).isEqualTo(1);
            assertThat(before.search(ALL).total()).isZero();
            try (Archive after = Archive.openReadOnly(path)) {
                assertThat(after.search(ALL).total()).isEqualTo(1);
                assertThatThrownBy(() -> after.index(desk.source()))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("reading only");
            }
        }
    }

    @Test
    void answersNothingOnceItIsClosed() throws IOException {
        Archive archive = Archive.open(path);
        archive.close();
        assertThatCode(archive::close).doesNotThrowAnyException();
        assertThatThrownBy(() -> archive.search(ALL)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(archive::stats).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(archive::digest).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsOfDamage() throws IOException {
        Desk desk = new Desk().put("a", "one");
        try (Archive archive = Archive.open(path, desk.toolkit())) {
            archive.index(desk.source());
        }
        Path data = someFile(".cfs");
        byte[] bytes = Files.readAllBytes(data);
        bytes[bytes.length / 2] ^= 1;
        Files.write(data, bytes);
        assertThat(tellsOfDamage(path)).isTrue();
        Files.write(someFile("segments_"), new byte[0]);
        assertThatThrownBy(() -> Archive.openReadOnly(path)).isInstanceOf(ArchiveException.Damaged.class);
    }

    /** At opening, where the damage lies in what is read then; else when it is asked to verify. */
    private static boolean tellsOfDamage(Path path) throws IOException {
        try (Archive archive = Archive.openReadOnly(path)) {
            return !archive.verify().isEmpty();
        } catch (ArchiveException.Damaged e) {
            return true;
        }
    }

    private Path someFile(String part) throws IOException {
        try (Stream<Path> files = Files.list(path.resolve("reports"))) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void missesALostLedger() throws IOException {
        Archive.create(path).close();
        try (Stream<Path> files = Files.list(path.resolve("ledger"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThatThrownBy(() -> Archive.open(path)).isInstanceOf(ArchiveException.Damaged.class);
        assertThatThrownBy(() -> Archive.openReadOnly(path)).isInstanceOf(ArchiveException.Damaged.class);
    }
}
