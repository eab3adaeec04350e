package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NearnessTest {
    @Test
    void tellsAPhraseFromWordsThatAreNear() {
        assertThat(Nearness.of(new int[] {3}, new int[] {4}, 1)).isEqualTo(new Nearness(1, 0));
        assertThat(Nearness.of(new int[] {3}, new int[] {5}, 1)).isEqualTo(new Nearness(0, 1));
        assertThat(Nearness.of(new int[] {3}, new int[] {2}, 1)).isEqualTo(new Nearness(0, 1));
        assertThat(Nearness.of(new int[] {3}, new int[] {12}, 1)).isEqualTo(Nearness.NONE);
        assertThat(Nearness.of(new int[] {3}, new int[] {}, 1)).isEqualTo(Nearness.NONE);
    }

    @Test
    void countsWhatLookingAtEveryPairCounts() {
        Random random = RandomReports.seeded();
        for (int round = 0; round < 500; round++) {
            int[] first = places(random);
            int[] second = places(random);
            int gap = 1 + random.nextInt(4);
            assertThat(Nearness.of(first, second, gap)).isEqualTo(naive(first, second, gap));
        }
    }

    private static int[] places(Random random) {
        return random.ints(random.nextInt(12), 0, 60).sorted().toArray();
    }

    private static Nearness naive(int[] first, int[] second, int gap) {
        int asAsked = 0;
        int near = 0;
        for (int one : first) {
            for (int other : second) {
                int off = Math.abs(other - one);
                asAsked += other - one == gap ? 1 : 0;
                near += other - one != gap && off > 0 && off <= Nearness.WINDOW ? 1 : 0;
            }
        }
        return new Nearness(asAsked, near);
    }
}
