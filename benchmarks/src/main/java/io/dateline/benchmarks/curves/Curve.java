package io.dateline.benchmarks.curves;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Points that belong together.
 *
 * @param colour as SVG has it
 * @param isDashed whether its line is broken
 * @param points by size the cost, both above 0
 */
record Curve(String name, String colour, boolean isDashed, SortedMap<Double, Double> points) {
    Curve {
        if (points.isEmpty() || points.firstKey() <= 0 || Collections.min(points.values()) <= 0) {
            throw new IllegalArgumentException("points: " + points + " are none that logarithms can show");
        }
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }
}
