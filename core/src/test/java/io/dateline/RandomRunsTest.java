package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.extract.PublicationDates;
import io.dateline.ingest.Reader;
import io.dateline.ingest.Source;
import io.dateline.model.Findings;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that changes at random, run over again and again, beside an archive made of it at once. */
class RandomRunsTest {
    private static final SearchQuery ALL = SearchQuery.of(new Filter.All());
    private static final Reader READER = Reader.standard();
    private static final List<String> NAMES = List.of(
            "a.txt", "d/b.txt", "news-2010-06-12.txt", "d/news-2009-03-04.txt", "c.txt", "r.jsonl", "z.zip", "y.zip");
    private static final List<String> TEXTS = List.of("one", "two", "Rain fell in Peru.", "four", "", "BROKEN");

    @TempDir
    private Path folder;

    private Random random;
    private String seed;
    private Path files;
    private Instant clock = Instant.parse("2001-01-01T00:00:00Z");

    @BeforeEach
    void begin() throws IOException {
        String given = System.getProperty("dateline.seed", "");
        seed = "seed " + (given.isEmpty() ? System.nanoTime() : Long.parseLong(given));
        random = new Random(Long.parseLong(seed.substring(5)));
        files = folder.resolve("files");
        Files.createDirectories(files.resolve("d"));
    }

    private static Toolkit toolkit() {
        return new Toolkit(
                READER::read,
                (report, order) -> new TaggedReport(report.withPublished(PublicationDates.of(report)), Findings.NONE),
                name -> Optional.empty(),
                name -> List.of(),
                "test");
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Path anyFile() {
        return files.resolve(any(NAMES));
    }

    private void change() throws IOException {
        Path one = anyFile();
        Path other = anyFile();
        switch (random.nextInt(5)) {
            case 0 -> Files.deleteIfExists(one);
            case 1 -> touch(one);
            case 2 -> take(one, other);
            default -> write(one);
        }
    }

    /** Moves or copies a file to another place, times and all. */
    private void take(Path from, Path to) throws IOException {
        if (!Files.exists(from) || from.equals(to) || !isAlike(from, to)) {
            return;
        }
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        touch(to);
        if (random.nextBoolean()) {
            Files.delete(from);
        }
    }

    private static boolean isAlike(Path from, Path to) {
        return LedgerPath.isNamedAlike(from.toString(), to.toString());
    }

    private void touch(Path file) throws IOException {
        clock = clock.plusSeconds(60);
        if (Files.exists(file)) {
            Files.setLastModifiedTime(file, FileTime.from(clock));
        }
    }

    private void write(Path file) throws IOException {
        String name = file.toString();
        try (OutputStream out = Files.newOutputStream(file)) {
            if (name.endsWith(".zip")) {
                writeZip(out);
            } else {
                out.write((name.endsWith(".jsonl") ? lines() : any(TEXTS)).getBytes(StandardCharsets.UTF_8));
            }
        }
        touch(file);
    }

    private void writeZip(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String name : new TreeSet<>(List.of(any(NAMES.subList(0, 5)), any(NAMES.subList(0, 5))))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(any(TEXTS).getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            lines.append("{\"id\":\"" + i + "\",\"text\":\"" + any(TEXTS) + "\"}\n");
        }
        return lines.toString();
    }

    @Test
    void manyRunsMakeWhatOneRunWouldMake() throws IOException {
        try (Archive archive = Archive.open(folder.resolve("archive"), toolkit())) {
            for (int round = 0; round < 40; round++) {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    change();
                }
                IndexSummary summary = run(archive);
                assertThat(sum(summary)).as(seed).isEqualTo(ledger(archive).size());
                assertThat(archive.verify()).as(seed).isEmpty();
                compare(archive, "round" + round);
                assertThat(run(archive).isWithoutChange()).as(seed).isTrue();
            }
        }
    }

    private IndexSummary run(Archive archive) throws IOException {
        return archive.index(Source.directory(files), IndexOptions.DEFAULTS.withPrune(true));
    }

    private static long sum(IndexSummary summary) {
        return summary.counts().values().stream().mapToLong(number -> number).sum();
    }

    private void compare(Archive archive, String round) throws IOException {
        try (Archive fresh = Archive.open(folder.resolve(round), toolkit())) {
            run(fresh);
            assertThat(archive.digest()).as(seed + ", " + round).isEqualTo(fresh.digest());
            assertThat(paths(archive)).as(seed).isEqualTo(paths(fresh));
            assertThat(outcomes(archive)).as(seed).isEqualTo(outcomes(fresh));
        }
    }

    private static Map<String, Set<String>> paths(Archive archive) throws IOException {
        try (Stream<TaggedReport> all = archive.reports(ALL)) {
            return all.map(TaggedReport::report)
                    .collect(Collectors.toMap(Report::id, report -> new TreeSet<>(report.paths())));
        }
    }

    private static List<LedgerEntry> ledger(Archive archive) throws IOException {
        try (Stream<LedgerEntry> all = archive.ledger(Set.of())) {
            return all.toList();
        }
    }

    /** What became of each path, as far as it is the same whatever came before. */
    private static Map<String, String> outcomes(Archive archive) throws IOException {
        Map<String, String> outcomes = new TreeMap<>();
        ledger(archive).forEach(entry -> outcomes.put(entry.path(), outcome(entry.state()) + entry.reportId()));
        return outcomes;
    }

    private static String outcome(InputState state) {
        return OptionsStamp.hasReport(state) ? "report " : state.id();
    }
}
