package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedLinesTest {
    private static final List<String> LINES =
            IntStream.range(0, 1_000).mapToObj(Integer::toString).toList();

    @Test
    void handsOutEachLineOnce() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        SharedLines.each(LINES.iterator(), 3, line -> assertThat(seen.add(line)).isTrue());
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void saysWhatFailed() {
        assertThatThrownBy(() -> SharedLines.each(LINES.iterator(), 2, line -> {
                    throw new IllegalArgumentException("line " + line);
                }))
                .hasMessageContaining("IllegalArgumentException: line ");
    }
}
