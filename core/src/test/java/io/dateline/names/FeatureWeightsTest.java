package io.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sums beside those of an oracle that looks at one weight after the other. */
class FeatureWeightsTest {
    private static final int ROUNDS = 30;

    private final long seed = Long.parseLong(seed());
    private final Random random = new Random(seed);

    private static String seed() {
        String given = System.getProperty("dateline.seed", "");
        return given.isEmpty() ? "20100407" : given;
    }

    @BeforeEach
    void saysItsSeed() {
        System.out.println("dateline.seed=" + seed);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Weights(int[] features, byte[] bytes) {
        float[] sums(int[] asked) {
            float[] sums = new float[Labels.COUNT];
            for (int label = 0; label < Labels.COUNT; label++) {
                for (int feature : asked) {
                    sums[label] += weight(feature, label);
                }
            }
            return sums;
        }

        private int weight(int feature, int label) {
            int row = Arrays.binarySearch(features, feature);
            return row < 0 ? 0 : bytes[row * Labels.COUNT + label];
        }
    }

    /** Many of the features share their last bits. */
    private Weights weights(int count) {
        int[] features = IntStream.generate(() -> random.nextInt(50) + 1 << 24 | random.nextInt(9))
                .distinct()
                .limit(count)
                .sorted()
                .toArray();
        byte[] bytes = new byte[count * Labels.COUNT];
        random.nextBytes(bytes);
        return new Weights(features, bytes);
    }

    private int[] asked(Weights weights, int count) {
        return IntStream.range(0, count)
                .map(i -> random.nextBoolean()
                        ? weights.features()[random.nextInt(weights.features().length)]
                        : random.nextInt())
                .toArray();
    }

    private static float[] sums(Weights weights, int[] asked) {
        float[] sums = new float[Labels.COUNT + 1];
        new FeatureWeights(1, weights.features(), weights.bytes()).add(asked.clone(), asked.length, sums, 1);
        return Arrays.copyOfRange(sums, 1, sums.length);
    }

    @Test
    void addsWhatAnOracleAdds() {
        for (int round = 0; round < ROUNDS; round++) {
            Weights weights = weights(1 + random.nextInt(200));
            int[] asked = asked(weights, random.nextInt(90));
            assertThat(sums(weights, asked)).isEqualTo(weights.sums(asked));
        }
    }

    @Test
    void noLaneOverflowsHoweverManyFeaturesATokenHas() {
        byte[] bytes = new byte[2 * Labels.COUNT];
        Arrays.fill(bytes, 0, Labels.COUNT, Byte.MAX_VALUE);
        Arrays.fill(bytes, Labels.COUNT, bytes.length, Byte.MIN_VALUE);
        Weights weights = new Weights(new int[] {-7, 12}, bytes);
        int[] high = IntStream.generate(() -> -7).limit(1000).toArray();
        int[] low = IntStream.generate(() -> 12).limit(1000).toArray();
        assertThat(sums(weights, high)).isEqualTo(weights.sums(high));
        assertThat(sums(weights, low)).isEqualTo(weights.sums(low));
    }

    @Test
    void addsNothingWhereThereAreNoWeights() {
        Weights none = new Weights(new int[0], new byte[0]);
        assertThat(sums(none, new int[] {1, 2, -3})).containsOnly(0f);
    }
}
