package io.dateline;

import io.dateline.model.InputState;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the inputs of one run.
 *
 * @param counts how many ledger lines of each state; a state without any is left out
 * @param pruned how many reports were taken out as their files are gone
 */
public record IndexSummary(Map<InputState, Long> counts, long pruned) {
    public IndexSummary {
        EnumMap<InputState, Long> copy = new EnumMap<>(InputState.class);
        copy.putAll(counts);
        counts = java.util.Collections.unmodifiableMap(copy);
    }

    public long count(InputState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Whether some input could not be taken in: it failed, or is encrypted. */
    public boolean hasFailures() {
        return count(InputState.FAILED) + count(InputState.ENCRYPTED) > 0;
    }
}
