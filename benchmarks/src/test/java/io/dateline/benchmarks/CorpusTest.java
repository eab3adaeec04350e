package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.ingest.Input;
import io.dateline.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"reports.jsonl", "reports.jsonl.gz"})
    void writesTheSameBytesOfTheSameSeedAndReadsThemAgain(String name) throws IOException {
        Path one = folder.resolve("1-" + name);
        Path two = folder.resolve("2-" + name);
        LineFile.write(one, Texts.corpus(3).lines(100));
        LineFile.write(two, Texts.corpus(3).lines(100));
        assertThat(two).hasSameBinaryContentAs(one);
        assertThat(new Corpus.OfFile(one).reports(200))
                .isEqualTo(Texts.corpus(3).reports(200).subList(0, 100));
    }

    @Test
    void compressesWhatIsNamedSo() throws IOException {
        LineFile.write(folder.resolve("a.jsonl"), Texts.corpus(3).lines(100));
        LineFile.write(folder.resolve("a.jsonl.gz"), Texts.corpus(3).lines(100));
        assertThat(Files.size(folder.resolve("a.jsonl.gz"))).isLessThan(Files.size(folder.resolve("a.jsonl")) / 2);
    }

    @Test
    void stopsAtTheNumberAskedForAndPassesOverBlankLines() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(
                file, "{\"id\":\"a\",\"text\":\"one\"}\n\n{\"id\":\"b\",\"text\":\"two\"}\n{\"text\":\"three\"}\n");
        assertThat(new Corpus.OfFile(file).reports(2)).extracting(Report::id).containsExactly("a", "b");
        assertThat(new Corpus.OfFile(file).reports(9)).extracting(Report::text).containsExactly("one", "two", "three");
    }

    @Test
    void givesAnArchiveEachLineUnderANameOfItsOwn() throws IOException {
        List<Input> inputs = new ArrayList<>();
        try (var walk = Texts.corpus(3).source(3).open()) {
            walk.forEachRemaining(inputs::add);
        }
        assertThat(inputs)
                .extracting(Input::path)
                .containsExactly("corpus.jsonl#1", "corpus.jsonl#2", "corpus.jsonl#3");
        try (Stream<String> lines = Texts.corpus(3).lines(3)) {
            assertThat(inputs)
                    .extracting(input -> ((Input.JsonInput) input).line())
                    .containsExactlyElementsOf(lines.toList());
        }
    }

    @Test
    void keepsTheDateOfPublication() throws IOException {
        assertThat(Texts.corpus(3).reports(20))
                .allSatisfy(report -> assertThat(report.published().date()).isPresent());
    }
}
