package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyCountsTest {
    @Test
    void countsPartsOfKeys() {
        KeyCounts counts = new KeyCounts();
        counts.add("roza otunbaeva", 0, 4);
        counts.add("roza isakova", 0, 4);
        counts.add("roza otunbaeva", 5, 14);
        assertThat(counts.of("roza")).isEqualTo(2);
        assertThat(counts.of("otunbaeva")).isEqualTo(1);
        assertThat(counts.of("roz")).isZero();
    }

    @Test
    void keepsCountsWhenItGrows() {
        KeyCounts counts = new KeyCounts();
        for (int i = 0; i < 30_000; i++) {
            String key = "key" + i % 10_000;
            counts.add(key, 0, key.length());
        }
        assertThat(counts.of("key0")).isEqualTo(3);
        assertThat(counts.of("key9999")).isEqualTo(3);
        assertThat(counts.of("key10000")).isZero();
    }
}
