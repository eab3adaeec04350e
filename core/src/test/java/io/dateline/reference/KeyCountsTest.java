package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyCountsTest {
    @Test
    void countsKeys() {
        KeyCounts.Builder counts = new KeyCounts.Builder();
        counts.add("roza");
        counts.add("roza");
        counts.add("otunbaeva");
        assertThat(counts.build(1).of("roza")).isEqualTo(2);
        assertThat(counts.build(1).of("otunbaeva")).isEqualTo(1);
        assertThat(counts.build(1).of("roz")).isZero();
    }

    @Test
    void forgetsWhatWasCountedTooSeldom() {
        KeyCounts.Builder counts = new KeyCounts.Builder();
        for (int i = 0; i < 25_000; i++) {
            counts.add("key" + i % 10_000);
        }
        KeyCounts kept = counts.build(3);
        assertThat(kept.of("key0")).isEqualTo(3);
        assertThat(kept.of("key9999")).isZero();
        assertThat(kept.of("key10000")).isZero();
    }
}
