package io.dateline.internal.lucene;

import io.dateline.model.InputState;
import java.util.Map;

/** How much there is of what in a store. */
public record Sizes(
        long reports,
        long dated,
        long mentions,
        long countries,
        long actors,
        Map<InputState, Long> inputs,
        long bytes,
        int schema,
        String software) {}
