package io.dateline.benchmarks.facets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Writes what was measured as tables for people. */
public record OutcomePage(List<Outcome> outcomes) {
    public String markdown() {
        String sections = outcomes.stream().map(OutcomePage::section).collect(Collectors.joining("\n"));
        return outcomes.size() < 2 ? sections : bySize() + "\n" + sections;
    }

    /** The means over the kinds, and by how much the first engine takes less than the second. */
    private String bySize() {
        List<String> lines = new ArrayList<>(List.of(
                "## By size\n",
                "| mean of the kinds in µs | reports | " + names(0) + " | " + names(1)
                        + " | ratio of the medians, geometric mean |",
                "|---|---:|---:|---:|---:|"));
        for (Task task : Task.values()) {
            for (Outcome outcome : outcomes) {
                lines.add("| " + task.words() + " | " + number(outcome.reports()) + " | "
                        + number(outcome.mean(task, 0)) + " | " + number(outcome.mean(task, 1)) + " | "
                        + ratio(outcome.geometricMean(task, 1)) + " |");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private String names(int contender) {
        return outcomes.getFirst().contenders().get(contender);
    }

    private static String section(Outcome outcome) {
        StringBuilder page = new StringBuilder("## " + number(outcome.reports()) + " reports\n\n");
        page.append("Columns in the heap: ")
                .append(String.format(Locale.ROOT, "%.1f", (double) outcome.columnBytes() / outcome.reports()))
                .append(" bytes a report.\n\n");
        for (Task task : Task.values()) {
            page.append(table(outcome, task)).append('\n');
        }
        return page.toString();
    }

    private static String table(Outcome outcome, Task task) {
        List<String> lines = new ArrayList<>();
        lines.add("### " + task.words() + "\n");
        lines.add(line("processor time in µs", kind -> kind.name(), "mean"));
        lines.add("|---|" + "---:|".repeat(Kind.values().length + 1));
        lines.add(line("reports found", kind -> number(outcome.hits().getOrDefault(kind, 0.0)), ""));
        for (int i = 0; i < outcome.contenders().size(); i++) {
            lines.addAll(rows(outcome, task, i));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> rows(Outcome outcome, Task task, int contender) {
        String name = outcome.contenders().get(contender);
        Function<ToDoubleFunction<Samples>, Function<Kind, String>> cell =
                figure -> kind -> number(figure.applyAsDouble(outcome.of(task, contender, kind)));
        List<String> rows = new ArrayList<>(List.of(
                line(name + ", p50", cell.apply(samples -> samples.percentile(0.5)), ""),
                line(name + ", p99", cell.apply(samples -> samples.percentile(0.99)), ""),
                line(name + ", mean", cell.apply(Samples::mean), number(outcome.mean(task, contender)))));
        if (contender == 1) {
            rows.add(line(
                    "**" + name + " / " + outcome.contenders().getFirst() + "**, by p50; geometric mean",
                    kind -> ratio(outcome.ratio(task, contender, kind)),
                    "**" + ratio(outcome.geometricMean(task, contender)) + "**"));
        }
        return rows;
    }

    private static String line(String first, Function<Kind, String> cell, String last) {
        return "| " + first + " | " + Arrays.stream(Kind.values()).map(cell).collect(Collectors.joining(" | ")) + " | "
                + last + " |";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
