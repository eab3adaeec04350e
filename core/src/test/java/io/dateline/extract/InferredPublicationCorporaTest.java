package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Dated reports whose date is withheld, and the five source documents; they lie beside the project and not in it. */
class InferredPublicationCorporaTest {
    private static final Path SHARED =
            Path.of(System.getProperty("dateline.shared", System.getProperty("dateline.root", ".") + "/../shared"));
    private static final double RIGHT = 0.95;
    private static final int DATEABLE = 3;
    private static final int LEAST = 60;

    private record Case(String truth, Publication found) {
        boolean isRight() {
            Days days = EventDate.parse(truth).days().orElseThrow();
            return days(found).overlaps(days);
        }

        private static Days days(Publication published) {
            return published.date().flatMap(EventDate::days).orElseThrow();
        }

        @Override
        public String toString() {
            return truth + " is not in " + found;
        }
    }

    /** Of the human-rights reports the year that they are about stands for that of their publication, early in the next. */
    @Test
    void holdsTheTruthInNineteenOfTwenty() throws IOException {
        List<Case> inferred = new ArrayList<>();
        inferred.addAll(inferred("current-events", 101));
        inferred.addAll(inferred("un-general-debates", 41));
        inferred.addAll(inferred("state-department-reports", 97));
        List<Case> wrong = inferred.stream().filter(one -> !one.isRight()).toList();
        assertThat(inferred).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(wrong.size()).as("wrong are %s", wrong).isLessThanOrEqualTo((int) (inferred.size() * (1 - RIGHT)));
    }

    private static List<Case> inferred(String corpus, int step) throws IOException {
        Path file = SHARED.resolve("corpora").resolve(corpus + ".jsonl.gz");
        assumeTrue(Files.isRegularFile(file), "skipped: the corpus is not there: " + file);
        List<Case> inferred = new ArrayList<>();
        List<JsonNode> items = items(file, step);
        for (JsonNode item : items) {
            Publication found = published(item.path("text").asText());
            if (found.basis() == Basis.INFERRED) {
                inferred.add(new Case(item.path("published").asText(), found));
            }
        }
        print(corpus, items.size(), inferred);
        return inferred;
    }

    @Test
    void datesThreeOfTheSourceDocumentsWithinTheirWindows() throws IOException {
        Path gold = SHARED.resolve("seeds").resolve("gold.json");
        assumeTrue(Files.isRegularFile(gold), "skipped: the source documents are not there: " + gold);
        List<Case> inferred = new ArrayList<>();
        for (JsonNode document : new ObjectMapper().readTree(gold.toFile()).get("documents")) {
            Publication found = published(
                    Files.readString(gold.resolveSibling(document.get("file").asText())));
            if (found.basis() == Basis.INFERRED) {
                inferred.add(new Case(document.get("published_window").asText(), found));
            }
        }
        assertThat(inferred).allMatch(Case::isRight);
        assertThat(inferred.stream()
                        .filter(one -> !Case.days(one.found()).isOpen())
                        .count())
                .isGreaterThanOrEqualTo(DATEABLE);
    }

    private static void print(String corpus, int read, List<Case> inferred) {
        List<Long> widths = inferred.stream()
                .map(one -> Case.days(one.found()))
                .filter(days -> !days.isOpen())
                .map(Days::length)
                .sorted()
                .toList();
        System.out.printf(
                java.util.Locale.ROOT,
                "%s: %d read, %d inferred, %d of them right, %d open, median %d days%n",
                corpus,
                read,
                inferred.size(),
                inferred.stream().filter(Case::isRight).count(),
                inferred.size() - widths.size(),
                widths.isEmpty() ? 0 : widths.get(widths.size() / 2));
    }

    private static Publication published(String text) {
        return Extractor.standard().tag(UndatedReport.of(text, "en")).report().published();
    }

    private static List<JsonNode> items(Path file, int step) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> items = new ArrayList<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            int number = 0;
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                if (number++ % step == 0) {
                    items.add(mapper.readTree(line.get()));
                }
            }
        }
        return items;
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }
}
