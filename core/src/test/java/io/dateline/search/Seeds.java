package io.dateline.search;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a randomised test; says with which seed it failed, and takes that seed from {@code -Ddateline.seed}. */
final class Seeds {
    private Seeds() {}

    static void run(Consumer<Random> test) {
        String given = System.getProperty("dateline.seed", "");
        long seed = given.isBlank() ? System.nanoTime() : Long.parseLong(given);
        try {
            test.accept(new Random(seed));
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("failed with -Ddateline.seed=" + seed + ": " + failure.getMessage(), failure);
        }
    }
}
