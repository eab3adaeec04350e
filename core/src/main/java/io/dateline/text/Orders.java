package io.dateline.text;

import java.util.Arrays;

/** Orders of all shingles, as good as at random but always the same, and which of those that were shown comes first in each. */
final class Orders {
    static final int NUMBER = 64;

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long[] FACTORS = new long[NUMBER];
    private static final long[] SUMMANDS = new long[NUMBER];

    static {
        for (int i = 0; i < NUMBER; i++) {
            FACTORS[i] = mixed(STEP * (2L * i + 1)) | 1;
            SUMMANDS[i] = mixed(STEP * (2L * i + 2));
        }
    }

    private final int[] firsts = new int[NUMBER];

    Orders() {
        Arrays.fill(firsts, Integer.MAX_VALUE);
    }

    void add(long shingle) {
        for (int i = 0; i < NUMBER; i++) {
            firsts[i] = Math.min(firsts[i], (int) ((shingle * FACTORS[i] + SUMMANDS[i]) >>> 32));
        }
    }

    /** Sixteen bits of each: what comes first has a small number, so that its bits must be mixed to tell it apart. */
    short[] firsts() {
        short[] mixed = new short[NUMBER];
        for (int i = 0; i < NUMBER; i++) {
            mixed[i] = (short) mixed(firsts[i]);
        }
        return mixed;
    }

    /** The last steps of SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014). */
    static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
