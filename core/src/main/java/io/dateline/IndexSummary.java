package io.dateline;

import io.dateline.model.InputState;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the inputs of one run.
 *
 * @param counts how many ledger lines of each state; a state without any is left out
 * @param pruned how many reports were taken out as their files are gone
 * @param moved how many of the updated are files that were known from another path
 */
public record IndexSummary(Map<InputState, Long> counts, long pruned, long moved) {
    public IndexSummary {
        EnumMap<InputState, Long> copy = new EnumMap<>(InputState.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    public long count(InputState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Whether some input could not be taken in: it failed, or is encrypted. */
    public boolean hasFailures() {
        return count(InputState.FAILED) + count(InputState.ENCRYPTED) > 0;
    }

    /** Whether the archive is as it was. */
    public boolean isWithoutChange() {
        return pruned == 0
                && count(InputState.INDEXED)
                                + count(InputState.UPDATED)
                                + count(InputState.DUPLICATE)
                                + count(InputState.TRUNCATED)
                        == 0;
    }

    /** Both together, as of runs one after the other. */
    IndexSummary plus(IndexSummary other) {
        EnumMap<InputState, Long> sum = new EnumMap<>(InputState.class);
        sum.putAll(counts);
        other.counts.forEach((state, number) -> sum.merge(state, number, Long::sum));
        return new IndexSummary(sum, pruned + other.pruned, moved + other.moved);
    }
}
