package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusGeneratorTest {
    private static final int MANY = 2_000;

    private final CorpusGenerator generator = new CorpusGenerator(Texts.vocabulary(), 7);

    @Test
    void makesTheSameReportsOfTheSameSeed() {
        assertThat(new CorpusGenerator(Texts.vocabulary(), 7).reports(50)).containsExactlyElementsOf(reports(50));
        assertThat(new CorpusGenerator(Texts.vocabulary(), 8).report(0)).isNotEqualTo(generator.report(0));
    }

    @Test
    void beginsABiggerCorpusWithASmallerOne() {
        assertThat(reports(50).subList(0, 20)).isEqualTo(reports(20));
    }

    @Test
    void makesEveryReportAnother() {
        Set<String> texts = new HashSet<>();
        reports(MANY).forEach(report -> texts.add(report.text()));
        assertThat(texts).hasSize(MANY);
    }

    @Test
    void writesReportsOfTheLengthOfNews() {
        double words = reports(MANY).stream()
                .mapToInt(report -> report.text().split("\\s+").length)
                .average()
                .orElseThrow();
        assertThat(words).isBetween(100.0, 350.0);
    }

    @Test
    void datesReportsFrom1970To2025() {
        List<LocalDate> days = reports(MANY).stream()
                .map(report -> LocalDate.parse(report.published()))
                .toList();
        assertThat(days).allSatisfy(day -> assertThat(day.getYear()).isBetween(1970, 2025));
        assertThat(days.stream().map(LocalDate::getYear).distinct()).hasSize(56);
    }

    @Test
    void namesFewCountriesOftenAndMostSeldom() {
        List<Long> counts = reports(MANY).stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        report -> report.title().split(":")[0], java.util.stream.Collectors.counting()))
                .values()
                .stream()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        assertThat(counts).hasSizeGreaterThan(100);
        assertThat(counts.getFirst()).isGreaterThan(MANY / 10);
    }

    @Test
    void givesEveryActorANameOfHisOwn() {
        Set<String> names = new HashSet<>();
        IntStream.range(0, Cast.ACTORS).forEach(number -> names.add(Cast.actor(number)));
        assertThat(names).hasSize(Cast.ACTORS);
    }

    @Test
    void refusesTextsWithoutASentence() {
        assertThatThrownBy(() -> Vocabulary.of(List.of("", "Too short.")))
                .hasMessage("texts: no sentence of 5 words in them");
    }

    @Test
    void readsTheTextsBelowAFolderButThoseInAnotherCharset(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/1.txt"), Texts.ALL.getFirst());
        Files.writeString(folder.resolve("b.txt"), Texts.ALL.getLast());
        Files.writeString(folder.resolve("c.html"), "<p>Nobody reads this sentence of many words.");
        Files.write(
                folder.resolve("d.txt"), "Площадь была пуста уже к вечеру.".getBytes(Charset.forName("windows-1251")));
        assertThat(Vocabulary.read(folder)).isEqualTo(Texts.vocabulary());
    }

    @Test
    void takesTheWordsOfTheSampleArchive() throws IOException {
        Path texts = Path.of(System.getProperty("dateline.root", ".."), "seeds", "reports");
        assumeTrue(Files.isDirectory(texts), "the sample archive is not in seeds/reports");
        Vocabulary vocabulary = Vocabulary.read(texts);
        assertThat(vocabulary.sentences()).hasSizeGreaterThan(50);
        assertThat(vocabulary.words()).hasSizeGreaterThan(300);
    }

    private List<GeneratedReport> reports(int number) {
        return generator.reports(number).toList();
    }
}
