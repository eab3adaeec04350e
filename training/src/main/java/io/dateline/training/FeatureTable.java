package io.dateline.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the features that training meets, in the order in which it meets them, and counts them. */
final class FeatureTable {
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int[] counts = new int[1 << 16];
    private int[] features = new int[1 << 16];

    /** The number of a feature, which is counted. */
    int number(int feature) {
        int number = numbers.computeIfAbsent(feature, any -> numbers.size());
        if (number == counts.length) {
            counts = Arrays.copyOf(counts, number * 2);
            features = Arrays.copyOf(features, number * 2);
        }
        features[number] = feature;
        counts[number]++;
        return number;
    }

    int size() {
        return numbers.size();
    }

    /** The features by their numbers. */
    int[] features() {
        return Arrays.copyOf(features, size());
    }

    /** Examples without the features that were met less often. */
    List<Example> pruned(List<Example> examples, int least) {
        return examples.stream()
                .map(example -> example.with(Arrays.stream(example.features())
                        .map(token -> Arrays.stream(token)
                                .filter(number -> counts[number] >= least)
                                .toArray())
                        .toArray(int[][]::new)))
                .toList();
    }
}
