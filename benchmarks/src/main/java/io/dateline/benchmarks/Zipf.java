package io.dateline.benchmarks;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws numbers from 0 on, where number n is drawn in proportion to 1 / (n + 1): few often, most seldom. */
final class Zipf {
    private final double[] upTo;

    Zipf(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size: " + size + " is below 1");
        }
        upTo = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    int draw(RandomGenerator random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        return Math.min(found >= 0 ? found : -found - 1, upTo.length - 1);
    }
}
