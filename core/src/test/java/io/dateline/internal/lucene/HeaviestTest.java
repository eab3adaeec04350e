package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HeaviestTest {
    @Test
    void isTheFirstOfTheGreatestInEachRange() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int size = 1; size < 40; size++) {
            int[] weights = random.ints(size, 0, 8).toArray();
            Heaviest heaviest = new Heaviest(weights);
            for (int from = 0; from < size; from++) {
                for (int to = from + 1; to <= size; to++) {
                    assertThat(heaviest.among(from, to))
                            .as("seed %d: %d to %d of %d", seed, from, to, size)
                            .isEqualTo(naive(weights, from, to));
                }
            }
        }
    }

    private static int naive(int[] weights, int from, int to) {
        int best = from;
        for (int i = from; i < to; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return best;
    }
}
