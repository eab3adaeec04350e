package io.dateline.benchmarks.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an engine takes for a kind of question over an index, in microseconds.
 *
 * @param found how many reports such a question finds, on average
 */
public record Figure(
        long reports, Task task, String engine, Kind kind, double found, double median, double p99, double mean) {
    public static final String HEADING = "reports\ttask\tengine\tkind\tfound\tp50\tp99\tmean";

    private static final int COLUMNS = HEADING.split("\t").length;

    /** All that was measured over an index. */
    public static List<Figure> of(Outcome outcome) {
        List<Figure> figures = new ArrayList<>();
        for (Task task : Task.values()) {
            for (int engine = 0; engine < outcome.contenders().size(); engine++) {
                for (Kind kind : Kind.values()) {
                    figures.add(of(outcome, task, engine, kind));
                }
            }
        }
        return figures;
    }

    private static Figure of(Outcome outcome, Task task, int engine, Kind kind) {
        Samples samples = outcome.of(task, engine, kind);
        return new Figure(
                outcome.reports(),
                task,
                outcome.contenders().get(engine),
                kind,
                outcome.hits().getOrDefault(kind, 0.0),
                samples.percentile(0.5),
                samples.percentile(0.99),
                samples.mean());
    }

    /** A line of a table with tabs, in the order of the heading. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%d\t%s\t%s\t%s\t%.1f\t%.1f\t%.1f\t%.1f",
                reports,
                task,
                engine,
                kind,
                found,
                median,
                p99,
                mean);
    }

    /** Reads a line again. */
    public static Figure parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("figures: a line of " + COLUMNS + " columns is expected: " + line);
        }
        return new Figure(
                Long.parseLong(cells[0]),
                Task.valueOf(cells[1]),
                cells[2],
                Kind.valueOf(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]),
                Double.parseDouble(cells[7]));
    }
}
