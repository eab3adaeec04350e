package io.dateline.benchmarks.facets;

import java.util.List;
import java.util.Map;

/**
 * What was measured over one index.
 *
 * @param contenders their names; the first is this project's engine, the second what it is put beside
 * @param hits how many reports the queries of a kind find, on average
 * @param samples by task, of each contender, by kind
 * @param columnBytes the heap that the columns took at the end
 */
public record Outcome(
        long reports,
        List<String> contenders,
        Map<Kind, Double> hits,
        Map<Task, List<Map<Kind, Samples>>> samples,
        long columnBytes) {

    /** How many times longer another contender takes than the first, by the medians of a kind. */
    double ratio(Task task, int contender, Kind kind) {
        return median(task, contender, kind) / median(task, 0, kind);
    }

    double geometricMean(Task task, int contender) {
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += Math.log(ratio(task, contender, kind));
        }
        return Math.exp(sum / Kind.values().length);
    }

    double median(Task task, int contender, Kind kind) {
        return of(task, contender, kind).percentile(0.5);
    }

    Samples of(Task task, int contender, Kind kind) {
        return samples.getOrDefault(task, List.of()).get(contender).getOrDefault(kind, new Samples());
    }

    /** The mean over the kinds of their means, in microseconds. */
    double mean(Task task, int contender) {
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += of(task, contender, kind).mean();
        }
        return sum / Kind.values().length;
    }
}
