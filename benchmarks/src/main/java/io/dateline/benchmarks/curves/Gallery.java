package io.dateline.benchmarks.curves;

import io.dateline.benchmarks.facets.Figure;
import io.dateline.benchmarks.facets.Kind;
import io.dateline.benchmarks.facets.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A picture for each kind of question: what it costs each engine, by the number of reports.
 *
 * @param figures of two engines, each with and without a filter beside its facets
 */
public record Gallery(Collection<Figure> figures) {
    private static final Map<String, String> COLOURS =
            new TreeMap<>(Map.of("Dateline", "#0b6e4f", "Lucene's facets", "#b5541c"));
    private static final Map<Task, String> TASKS =
            new TreeMap<>(Map.of(Task.FACETS, "three facets", Task.SIDEWAYS, "and a filter beside them"));

    /** Reads all figures in a folder; of two that measured the same, the one in the later file by its name counts. */
    public static Gallery of(Path folder) throws IOException {
        Map<String, Figure> figures = new TreeMap<>();
        for (Path file : tables(folder)) {
            Files.readAllLines(file).stream()
                    .skip(1)
                    .map(Figure::parse)
                    .forEach(figure -> figures.put(
                            figure.reports() + " " + figure.task() + " " + figure.engine() + " " + figure.kind(),
                            figure));
        }
        return new Gallery(figures.values());
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-facets.tsv"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes the pictures, and says which. */
    public List<Path> write(Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Curve> curves = curves(kind);
            if (!curves.isEmpty()) {
                String name = "facets-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
                written.add(Files.writeString(
                        folder.resolve(name), picture(kind, curves).svg()));
            }
        }
        return written;
    }

    private static Picture picture(Kind kind, List<Curve> curves) {
        return new Picture(kind + ": " + kind.words(), "reports", "processor time in µs, median", curves);
    }

    private List<Curve> curves(Kind kind) {
        List<Curve> curves = new ArrayList<>();
        TASKS.forEach((task, words) -> COLOURS.forEach((engine, colour) -> {
            SortedMap<Double, Double> points = points(kind, task, engine);
            if (!points.isEmpty()) {
                curves.add(new Curve(engine + ", " + words, colour, task == Task.SIDEWAYS, points));
            }
        }));
        return curves;
    }

    private SortedMap<Double, Double> points(Kind kind, Task task, String engine) {
        SortedMap<Double, Double> points = new TreeMap<>();
        figures.stream()
                .filter(figure -> figure.kind() == kind
                        && figure.task() == task
                        && figure.engine().equals(engine))
                .forEach(figure -> points.put((double) figure.reports(), figure.median()));
        return points;
    }
}
