package io.dateline.benchmarks.facets;

import java.util.Arrays;

/** How long each of some measurements took, in nanoseconds. */
final class Samples {
    private long[] nanos = new long[64];
    private int size;
    private boolean isSorted;

    void add(long duration) {
        nanos = size == nanos.length ? Arrays.copyOf(nanos, 2 * size) : nanos;
        nanos[size++] = duration;
        isSorted = false;
    }

    /** Below or at which this share of the measurements lies, by the nearest rank; in microseconds. */
    double percentile(double share) {
        if (!isSorted) {
            Arrays.sort(nanos, 0, size);
            isSorted = true;
        }
        return nanos[Math.max(0, (int) Math.ceil(share * size) - 1)] / 1e3;
    }

    /** In microseconds. */
    double mean() {
        return Arrays.stream(nanos, 0, size).average().orElse(0) / 1e3;
    }
}
