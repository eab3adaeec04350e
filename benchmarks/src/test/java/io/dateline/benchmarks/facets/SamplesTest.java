package io.dateline.benchmarks.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void takesPercentilesByTheNearestRank() {
        Samples samples = of(LongStream.rangeClosed(1, 200).map(n -> (201 - n) * 1_000));
        assertThat(samples.percentile(0.5)).isEqualTo(100);
        assertThat(samples.percentile(0.99)).isEqualTo(198);
        assertThat(samples.percentile(1)).isEqualTo(200);
    }

    @Test
    void averagesInMicroseconds() {
        assertThat(of(LongStream.of(1_000, 2_000, 6_000)).mean()).isEqualTo(3);
    }

    @Test
    void takesMoreAfterItWasAsked() {
        Samples samples = of(LongStream.of(5_000));
        assertThat(samples.percentile(0.5)).isEqualTo(5);
        samples.add(1_000);
        assertThat(samples.percentile(0.5)).isEqualTo(1);
    }

    private static Samples of(LongStream nanos) {
        Samples samples = new Samples();
        nanos.forEach(samples::add);
        return samples;
    }
}
