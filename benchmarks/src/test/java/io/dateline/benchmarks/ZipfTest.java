package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ZipfTest {
    @Test
    void drawsTheFirstTwiceAsOftenAsTheSecond() {
        int[] counts = new int[10];
        Zipf zipf = new Zipf(10);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            counts[zipf.draw(random)]++;
        }
        assertThat((double) counts[0] / counts[1]).isCloseTo(2, within(0.1));
        assertThat((double) counts[0] / counts[9]).isCloseTo(10, within(1.0));
    }

    @Test
    void refusesToDrawFromNothing() {
        assertThatThrownBy(() -> new Zipf(0)).hasMessage("size: 0 is below 1");
    }
}
