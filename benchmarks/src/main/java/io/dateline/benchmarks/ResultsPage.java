package io.dateline.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** Writes what was measured as a page for people. */
record ResultsPage(String title, String machine, String corpus, Collection<RunResult> results) {

    String markdown() {
        return "# " + title + "\n\nMachine: " + machine + ".\n\nCorpus: " + corpus + ".\n\n"
                + "| benchmark | with | mean | p50 | p99 | unit | reports a second |\n|---|---|---:|---:|---:|---|---:|\n"
                + results.stream().map(ResultsPage::rows).collect(Collectors.joining())
                + ratios(throughputs());
    }

    private SortedMap<String, Double> throughputs() {
        return results.stream()
                .filter(run -> run.getParams().getMode() == Mode.Throughput)
                .collect(Collectors.toMap(
                        ResultsPage::name,
                        run -> run.getPrimaryResult().getScore(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What each benchmark costs beside the one of its class that does it with Lucene alone. */
    static String ratios(SortedMap<String, Double> throughputs) {
        StringBuilder list = new StringBuilder();
        throughputs.keySet().stream().filter(name -> name.contains(".lucene")).forEach(plain -> {
            String group = plain.substring(0, plain.indexOf('.') + 1);
            throughputs.forEach((name, score) -> list.append(
                    name.startsWith(group) && !name.equals(plain)
                            ? "- " + name + " costs " + number(throughputs.get(plain) / score) + " times " + plain
                                    + "\n"
                            : ""));
        });
        return list.isEmpty() ? "" : "\nSide by side:\n\n" + list;
    }

    /** The row of a run and, of a throughput, those of what it counted besides, such as tokens. */
    private static String rows(RunResult run) {
        StringBuilder rows = new StringBuilder(row(run, "reports", run.getPrimaryResult()));
        run.getSecondaryResults().keySet().stream()
                .filter(name -> run.getParams().getMode() == Mode.Throughput && !name.contains("·"))
                .forEach(name ->
                        rows.append(row(run, name, run.getSecondaryResults().get(name))));
        return rows.toString();
    }

    private static String row(RunResult run, String counted, Result<?> result) {
        Statistics figures = result.getStatistics();
        Mode mode = run.getParams().getMode();
        boolean isSampled = mode == Mode.SampleTime;
        return cells(List.of(
                name(run),
                parameters(run),
                number(result.getScore()),
                isSampled ? number(figures.getPercentile(50)) : "",
                isSampled ? number(figures.getPercentile(99)) : "",
                result.getScoreUnit().replace("ops", counted),
                mode == Mode.SingleShotTime ? number(perSecond(run.getParams().getParam("reports"), result)) : ""));
    }

    private static String cells(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** How many reports a second a run took in whose time was measured in milliseconds. */
    private static double perSecond(String reports, Result<?> milliseconds) {
        return Long.parseLong(reports) * 1_000 / milliseconds.getScore();
    }

    private static String name(RunResult run) {
        String full = run.getParams().getBenchmark();
        return full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
    }

    private static String parameters(RunResult run) {
        return run.getParams().getParamsKeys().stream()
                .map(key -> key + " " + run.getParams().getParam(key).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.2f" : "%,.0f", value);
    }
}
