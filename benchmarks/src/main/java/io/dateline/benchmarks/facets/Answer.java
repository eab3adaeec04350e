package io.dateline.benchmarks.facets;

import io.dateline.search.Dimension;
import java.util.List;
import java.util.Map;

/**
 * What an engine says.
 *
 * @param total how many reports match; that of a task without facets may be a lower bound
 * @param documents the first ones
 * @param rows the highest rows of each facet, in order
 */
public record Answer(long total, List<Integer> documents, Map<Dimension, List<Row>> rows) {
    public record Row(String value, long count) {}
}
