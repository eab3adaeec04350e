package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.text.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * 200 items of the current events, drawn by chance and read by hand: every span that was found there is kept with the verdict whether
 * the text names that country by it. The sentences stay where they are; this holds ids and spans only.
 */
final class CurrentEventsSampleTest {
    private static final Path ITEMS = Path.of(
                    System.getProperty("dateline.shared", System.getProperty("dateline.root", ".") + "/../shared"))
            .resolve("corpora/current-events.jsonl.gz");
    private static final double LEAST_PRECISION = 0.98;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void takesNoCountryOutOfThinAir() throws IOException {
        assumeTrue(Files.exists(ITEMS), "skipped: the current events are not at " + ITEMS);
        Map<String, Set<String>> right = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (String[] row : verdicts()) {
            ids.add(row[0]);
            if (row.length > 1 && row[4].equals("right")) {
                right.computeIfAbsent(row[0], id -> new HashSet<>()).add(String.join(" ", row[1], row[2], row[3]));
            }
        }
        int found = 0;
        int good = 0;
        for (JsonNode item : items(ids)) {
            Set<String> known = right.getOrDefault(item.path("id").asText(), Set.of());
            for (String span : spans(item.path("text").asText())) {
                found++;
                good += known.contains(span) ? 1 : 0;
            }
        }

        assertThat(ids).hasSize(200);
        assertThat((double) good / found).as("%d of %d spans", good, found).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    private static List<String> spans(String text) {
        Reading reading = Reading.of(text);
        return CountryLines.settle(reading, CountryLines.report("r", "", text, "en")).accepted().stream()
                .map(candidate -> candidate.mention(reading))
                .map(mention -> mention.start() + " " + mention.end() + " " + mention.value())
                .toList();
    }

    private static List<String[]> verdicts() throws IOException {
        InputStream found = Objects.requireNonNull(
                CurrentEventsSampleTest.class.getResourceAsStream("current-events-verdicts.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    private static List<JsonNode> items(Set<String> ids) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ITEMS)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(CurrentEventsSampleTest::parse)
                    .filter(item -> ids.contains(item.path("id").asText()))
                    .toList();
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException("no JSON: " + line, e);
        }
    }
}
