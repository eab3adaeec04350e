package io.dateline.benchmarks.peers;

import io.dateline.benchmarks.facets.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what was measured as a page for people. */
record PeerPage(PeerOutcome outcome) {
    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "## %,d reports: the best ten and three facets\n", outcome.reports()));
        lines.add(line("processor time in µs", Kind::name, "mean", "of ours, geometric mean"));
        lines.add("|---|" + "---:|".repeat(Kind.values().length + 2));
        outcome.engines().forEach(engine -> lines.addAll(rows(engine)));
        lines.add("");
        outcome.engines().stream()
                .skip(1)
                .forEach(engine -> lines.add("- " + engine.name() + ": " + engine.likeness() + "."));
        outcome.absent().forEach(absent -> lines.add("- Not measured: " + absent + "."));
        return String.join("\n", lines) + "\n";
    }

    private List<String> rows(PeerOutcome.Measured engine) {
        PeerOutcome.Measured first = outcome.engines().getFirst();
        String costs = line(
                engine.name(),
                kind -> number(engine.micros(kind)),
                number(engine.mean()),
                engine == first ? "" : ratio(outcome.geometricMean(engine)));
        String ratios = line(
                "/ " + first.name(),
                kind -> ratio(engine.micros(kind) / first.micros(kind)),
                ratio(engine.mean() / first.mean()),
                "");
        return engine == first ? List.of(costs) : List.of(costs, ratios);
    }

    private static String line(String first, Function<Kind, String> cell, String... last) {
        return "| " + first + " | " + Arrays.stream(Kind.values()).map(cell).collect(Collectors.joining(" | ")) + " | "
                + String.join(" | ", last) + " |";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
