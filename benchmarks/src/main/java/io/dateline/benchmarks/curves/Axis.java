package io.dateline.benchmarks.curves;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A logarithmic axis from one power of ten to another.
 *
 * @param first the exponent where it begins
 * @param last the exponent where it ends
 * @param from where it begins in the picture
 * @param to where it ends there
 */
record Axis(int first, int last, double from, double to) {
    Axis {
        if (first >= last) {
            throw new IllegalArgumentException("last: " + last + " is not above " + first);
        }
    }

    /** One that shows all values, at least a power of ten. */
    static Axis over(Collection<Double> values, double from, double to) {
        int first = (int) Math.floor(Math.log10(Collections.min(values)));
        int last = (int) Math.ceil(Math.log10(Collections.max(values)));
        return new Axis(first, Math.max(last, first + 1), from, to);
    }

    double at(double value) {
        return from + (to - from) * (Math.log10(value) - first) / (last - first);
    }

    /** The powers of ten. */
    List<Double> ticks() {
        return IntStream.rangeClosed(first, last)
                .mapToObj(exponent -> Math.pow(10, exponent))
                .toList();
    }
}
