package io.dateline.benchmarks.peers;

import io.dateline.benchmarks.facets.Kind;
import java.util.List;
import java.util.Map;

/**
 * What was measured.
 *
 * @param engines those that answered; the first is this project's
 * @param absent why others did not, in words
 */
record PeerOutcome(long reports, List<Measured> engines, List<String> absent) {
    /**
     * @param micros of processor time that a question of a kind takes
     * @param likeness of its answers to the first engine's, in words
     */
    record Measured(String name, Map<Kind, Double> micros, String likeness) {
        double mean() {
            return micros.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(0);
        }

        double micros(Kind kind) {
            return micros.getOrDefault(kind, 0.0);
        }
    }

    /** How many times longer another engine takes than the first, as the geometric mean over the kinds. */
    double geometricMean(Measured other) {
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += Math.log(other.micros(kind) / engines.getFirst().micros(kind));
        }
        return Math.exp(sum / Kind.values().length);
    }
}
