package io.dateline.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes what an ingest comparison measured as a page for people.
 *
 * @param stages of extraction, each alone
 * @param whole the extraction of all of them
 * @param lucene a bare index of the same text
 * @param indexing the whole way into an archive
 */
record IngestPage(
        String machine, String corpus, int threads, List<Pace> stages, Pace whole, Pace lucene, Pace indexing) {

    String markdown() {
        List<Pace> rows = new ArrayList<>(stages);
        rows.addAll(List.of(whole, lucene, indexing));
        return "# Ingest\n\nMachine: " + machine + ".\n\nCorpus: " + corpus + ", "
                + number(indexing.reports()) + " reports, " + number(indexing.tokens()) + " tokens. Threads: " + threads
                + ". Largest heap: " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB.\n\n"
                + "| what | seconds | processor seconds | reports a second | tokens a second | peak of the heap, MiB |\n"
                + "|---|---:|---:|---:|---:|---:|\n"
                + rows.stream().map(IngestPage::row).collect(Collectors.joining())
                + "\n" + ratios();
    }

    private static String row(Pace pace) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %s | %s | %d |%n",
                pace.what(),
                pace.seconds(),
                pace.cpuSeconds(),
                number(pace.reportsPerSecond()),
                number(pace.tokensPerSecond()),
                pace.heapBytes() >> 20);
    }

    private String ratios() {
        Pace slowest = stages.stream()
                .min(Comparator.comparing(Pace::reportsPerSecond))
                .orElse(whole);
        return "- " + ratio(slowest) + "; this is the slowest stage alone\n- " + ratio(whole) + "\n- " + ratio(lucene)
                + "\n";
    }

    private String ratio(Pace other) {
        return String.format(
                Locale.ROOT,
                "%s has %.0f %% of the speed of %s, and %.0f %% by processor time",
                indexing.what(),
                indexing.shareOf(other) * 100,
                other.what(),
                indexing.shareOfCpu(other) * 100);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
