package io.dateline.cli.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.model.EventDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Scores extraction against the sample archive's own gold: the same measures as the {@code seeds} task of {@code score.py}. */
final class SampleGold {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> reports = new ArrayList<>();
    private final Map<String, Count> counts = new TreeMap<>();
    private int focus;
    private int published;
    private int scored;

    /** Right, proposed and wanted values. */
    private record Count(int right, int system, int gold) {
        Count plus(Count other) {
            return new Count(right + other.right, system + other.system, gold + other.gold);
        }

        double f1() {
            return system + gold == 0 ? 0 : 2.0 * right / (system + gold);
        }
    }

    SampleGold(Path gold) throws IOException {
        for (String line : Files.readAllLines(gold)) {
            if (!line.isBlank()) {
                reports.add(JSON.readTree(line));
            }
        }
    }

    /** The reports that have text to be read. */
    List<JsonNode> reports() {
        return reports.stream().filter(report -> !report.has("state")).toList();
    }

    /**
     * @param gold a line of the gold file
     * @param system what {@code extract} said of that report
     */
    void add(JsonNode gold, JsonNode system) {
        scored++;
        add("countries", countries(gold), values(system.get("countries"), "code"));
        add("dates", days(values(gold.get("dates"), "")), days(values(system.get("dates"), "edtf")));
        addActors(gold.get("actors"), system.get("actors"));
        focus += gold.path("focus")
                        .asText()
                        .equals(system.path("countries").path(0).path("code").asText())
                ? 1
                : 0;
        published += isDatedRight(gold, system.path("published")) ? 1 : 0;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        counts.forEach((what, count) -> figures.add(new Figure("sample", what + "_f1", count.f1())));
        figures.add(new Figure("sample", "focus_country", (double) focus / scored));
        figures.add(new Figure("sample", "published", (double) published / scored));
        return figures;
    }

    /** Former countries have four letters in ISO 3166-3, of which the archive uses the first two. */
    private static Set<String> countries(JsonNode gold) {
        Set<String> codes = new HashSet<>(values(gold.get("countries"), ""));
        values(gold.path("former_countries"), "").forEach(code -> codes.add(code.substring(0, 2)));
        return codes;
    }

    private static boolean isDatedRight(JsonNode gold, JsonNode published) {
        return published.path("basis").asText().equals("given")
                || gold.path("published")
                        .asText("")
                        .equals(published.path("edtf").asText(""));
    }

    private void add(String what, Set<?> gold, Set<?> system) {
        int right = (int) gold.stream().filter(system::contains).count();
        counts.merge(what, new Count(right, system.size(), gold.size()), Count::plus);
    }

    private void addActors(JsonNode gold, JsonNode system) {
        int found = 0;
        Set<String> used = new HashSet<>();
        for (JsonNode actor : gold) {
            List<String> hits = elements(system).stream()
                    .filter(candidate -> !java.util.Collections.disjoint(names(actor), names(candidate)))
                    .map(candidate -> candidate.get("id").asText())
                    .toList();
            found += hits.isEmpty() ? 0 : 1;
            used.addAll(hits);
        }
        counts.merge("actors", new Count(found, system.size() - used.size() + found, gold.size()), Count::plus);
    }

    private static Set<String> names(JsonNode actor) {
        Set<String> names = values(actor.get("spellings"), "").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        names.add(actor.get("name").asText().toLowerCase(Locale.ROOT));
        return names;
    }

    private static Set<Object> days(Set<String> dates) {
        return dates.stream()
                .map(EventDate::parse)
                .map(date -> date.days().<Object>map(days -> days).orElse(date))
                .collect(Collectors.toSet());
    }

    private static Set<String> values(JsonNode array, String key) {
        return elements(array).stream()
                .map(value -> key.isEmpty() ? value.asText() : value.get(key).asText())
                .collect(Collectors.toSet());
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
