package io.dateline.cli.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Measures extraction on every gold set that is there. Of the shared sets the documents at even places (0, 2, ...) may be used for
 * development; those at odd places are kept apart, and are put on record of their own.
 */
final class Measurement {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;
    private final Path shared;
    private final Path work;

    /**
     * @param root of the project
     * @param shared the folder of the shared sets, which may be missing
     * @param work an empty folder
     */
    Measurement(Path root, Path shared, Path work) {
        this.root = root;
        this.shared = shared;
        this.work = work;
    }

    boolean hasShared() {
        return program().runs();
    }

    /** The figures of the sets that lie beside the project; all are read in one run, as the tables take long to load. */
    List<Figure> ofShared() throws IOException, InterruptedException {
        Path all = work.resolve("shared.jsonl");
        Extraction.run(
                all, GoldSet.ALL.stream().map(this::gold).map(Path::toString).toList());
        List<String> lines = Files.readAllLines(all);
        List<Figure> figures = new ArrayList<>(ofSourceTexts());
        int at = 0;
        for (GoldSet set : GoldSet.ALL) {
            int end = at + Files.readAllLines(gold(set)).size();
            Path system = Files.write(work.resolve(set.name() + ".system.jsonl"), lines.subList(at, end));
            figures.addAll(figures(set, set.name(), gold(set), system));
            figures.addAll(figures(set, set.name() + ":apart", odd(gold(set)), odd(system)));
            at = end;
        }
        return figures;
    }

    private Path gold(GoldSet set) {
        return shared.resolve("eval/gold/" + set.name() + ".jsonl");
    }

    /** The figures of the sample archive; an undated report is read with the date that an editor would give it. */
    List<Figure> ofSample() throws IOException, InterruptedException {
        SampleGold gold = new SampleGold(root.resolve("seeds/gold.jsonl"));
        Path dated = work.resolve("sample.jsonl");
        Extraction.run(
                dated,
                gold.reports().stream()
                        .map(this::file)
                        .distinct()
                        .map(Path::toString)
                        .toList());
        for (JsonNode report : gold.reports()) {
            gold.add(report, line(needsDate(report) ? readWithDate(report) : dated, report));
        }
        return gold.figures();
    }

    private static boolean needsDate(JsonNode report) {
        return report.path("published").isNull() && !report.path("given").isNull();
    }

    private Path readWithDate(JsonNode report) throws IOException, InterruptedException {
        Path system = work.resolve("sample-given.jsonl");
        Extraction.run(
                system,
                List.of(
                        "--published",
                        report.get("given").asText(),
                        file(report).toString()));
        return system;
    }

    private Path file(JsonNode report) {
        return root.resolve("seeds/reports").resolve(report.get("file").asText().split("!/")[0]);
    }

    private static JsonNode line(Path system, JsonNode report) throws IOException {
        String id = report.path(report.has("id_hint") ? "id_hint" : "file").asText();
        return Extraction.read(system).stream()
                .filter(line -> line.get("id").asText().endsWith(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("extract says nothing of " + id));
    }

    private List<Figure> ofSourceTexts() throws IOException, InterruptedException {
        Path folder = shared.resolve("seeds");
        Path all = work.resolve("seeds.jsonl");
        Path one = work.resolve("seed.jsonl");
        Files.deleteIfExists(all);
        for (JsonNode document :
                JSON.readTree(folder.resolve("gold.json").toFile()).get("documents")) {
            Path file = folder.resolve(document.get("file").asText());
            Extraction.run(one, List.of("--published", document.get("published").asText(), file.toString()));
            Files.write(
                    all,
                    Files.readAllBytes(one),
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        }
        GoldSet seeds =
                new GoldSet("seeds", "seeds", List.of("countries_f1", "dates_f1", "actors_f1", "focus_country"));
        return figures(seeds, "seeds", folder.resolve("gold.json"), all);
    }

    private List<Figure> figures(GoldSet set, String name, Path gold, Path system) throws InterruptedException {
        Map<String, Double> scores = program().score(set.task(), gold, system);
        return set.measures().stream()
                .map(measure -> new Figure(name, measure, scores.getOrDefault(measure, 0.0)))
                .toList();
    }

    private Path odd(Path lines) throws IOException {
        List<String> all = Files.readAllLines(lines);
        List<String> odd = IntStream.range(0, all.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(all::get)
                .toList();
        return Files.write(work.resolve("odd-" + lines.getFileName()), odd);
    }

    private ScoreProgram program() {
        return new ScoreProgram(shared.resolve("eval/score.py"));
    }
}
