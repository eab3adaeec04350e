package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Merges beside a naive walk: each id goes on until it goes nowhere, or has been passed before. */
class ActorMergesTest {
    @Test
    void endsWhereANaiveWalkEnds() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            check(steps(random), seed);
        }
    }

    private static Map<String, String> steps(Random random) {
        Map<String, String> steps = new HashMap<>();
        int ids = 2 + random.nextInt(12);
        for (int i = random.nextInt(ids); i >= 0; i--) {
            String from = "a" + random.nextInt(ids);
            String into = "a" + random.nextInt(ids);
            if (!from.equals(into)) {
                steps.putIfAbsent(from, into);
            }
        }
        return steps;
    }

    private static void check(Map<String, String> steps, long seed) {
        StringBuilder lines = new StringBuilder();
        steps.forEach((from, into) -> lines.append("merge " + into + " = " + from + "\n"));
        if (steps.keySet().stream().anyMatch(id -> isInRing(id, steps))) {
            assertThatThrownBy(() -> Dictionary.parse(lines.toString()))
                    .as("replay with -Ddateline.seed=%d", seed)
                    .hasMessageContaining("in a ring");
            return;
        }
        Dictionary dictionary = Dictionary.parse(lines.toString());
        for (String id : steps.keySet()) {
            assertThat(dictionary.actors(id))
                    .as("replay with -Ddateline.seed=%d", seed)
                    .containsExactly(naive(id, steps));
        }
    }

    private static boolean isInRing(String id, Map<String, String> steps) {
        Set<String> passed = new HashSet<>();
        String at = id;
        while (at != null && passed.add(at)) {
            at = steps.get(at);
        }
        return at != null;
    }

    private static String naive(String id, Map<String, String> steps) {
        String at = id;
        for (String next = steps.get(at); next != null; next = steps.get(at)) {
            at = next;
        }
        return at;
    }
}
