package io.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lattice beside an oracle that tries every row of labels. */
class LatticeTest {
    private static final int TOKENS = 3;
    private static final int ROUNDS = 40;

    private final long seed = Long.parseLong(seed());
    private final Random random = new Random(seed);
    private float[] transitions = new float[0];
    private float[] scores = new float[0];
    private Lattice lattice = new Lattice(new float[Labels.COUNT * Labels.COUNT]);

    private static String seed() {
        String given = System.getProperty("dateline.seed", "");
        return given.isEmpty() ? "20100407" : given;
    }

    /** A path of labels and how it does among all. */
    private final class Oracle {
        private final int[] labels = new int[TOKENS];
        private int[] best = new int[0];
        private double most = Double.NEGATIVE_INFINITY;
        private double sum;
        private final double[] sums = new double[TOKENS * Labels.COUNT];

        Oracle() {
            tryFrom(0, 0);
        }

        private void tryFrom(int token, double score) {
            int before = token == 0 ? Labels.OUTSIDE : labels[token - 1];
            if (token == TOKENS) {
                take(Labels.closes(before), score);
                return;
            }
            for (int label = 0; label < Labels.COUNT; label++) {
                if (Labels.mayFollow(before, label)) {
                    labels[token] = label;
                    tryFrom(
                            token + 1,
                            score + transitions[before * Labels.COUNT + label] + scores[token * Labels.COUNT + label]);
                }
            }
        }

        private void take(boolean whole, double score) {
            if (whole) {
                best = score > most ? labels.clone() : best;
                most = Math.max(most, score);
                sum += Math.exp(score);
                for (int token = 0; token < TOKENS; token++) {
                    sums[token * Labels.COUNT + labels[token]] += Math.exp(score);
                }
            }
        }
    }

    @BeforeEach
    void saysItsSeed() {
        System.out.println("dateline.seed=" + seed);
    }

    private void shake() {
        transitions = floats(Labels.COUNT * Labels.COUNT);
        scores = floats(TOKENS * Labels.COUNT);
        lattice = new Lattice(transitions);
        lattice.begin(TOKENS);
        System.arraycopy(scores, 0, lattice.scores(), 0, scores.length);
    }

    private float[] floats(int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = (float) random.nextGaussian();
        }
        return floats;
    }

    @Test
    void findsTheBestRowOfLabels() {
        for (int round = 0; round < ROUNDS; round++) {
            shake();
            assertThat(lattice.best()).isEqualTo(new Oracle().best);
        }
    }

    @Test
    void givesEachLabelItsShareOfAllRows() {
        for (int round = 0; round < ROUNDS; round++) {
            shake();
            Oracle oracle = new Oracle();
            lattice.sum();
            assertThat(lattice.logSum()).isCloseTo(Math.log(oracle.sum), within(1e-4));
            for (int token = 0; token < TOKENS; token++) {
                for (int label = 0; label < Labels.COUNT; label++) {
                    assertThat(lattice.probability(token, label))
                            .isCloseTo(oracle.sums[token * Labels.COUNT + label] / oracle.sum, within(1e-6));
                }
            }
        }
    }

    @Test
    void givesANameTheShareOfTheRowsThatHaveIt() {
        shake();
        lattice.sum();
        double inside = lattice.probability(NameKind.PERSON, 0, 3);
        int[] only = {
            1 << Labels.of(NameKind.PERSON, 0, 0, 3),
            1 << Labels.of(NameKind.PERSON, 1, 0, 3),
            1 << Labels.of(NameKind.PERSON, 2, 0, 3)
        };
        double all = lattice.logSum();
        lattice.sum(only);
        assertThat(inside).isCloseTo(Math.exp(lattice.logSum() - all), within(1e-6));
    }

    @Test
    void sumsWhereANameIsAskedForThatNothingWasSummedFor() {
        shake();
        lattice.sum();
        double summed = lattice.probability(NameKind.PLACE, 1, 2);
        lattice.best();
        assertThat(lattice.probability(NameKind.PLACE, 1, 2)).isEqualTo(summed);
    }

    @Test
    void allowsOnlyWhatAMaskAllows() {
        shake();
        int[] allowed = new int[TOKENS];
        Arrays.fill(allowed, 1);
        lattice.sum(allowed);
        assertThat(lattice.probability(1, Labels.OUTSIDE)).isCloseTo(1, within(1e-9));
    }

    @Test
    void sumsAgainWhereTransitionsChanged() {
        shake();
        transitions[0] = 40;
        lattice.takeTransitions();
        lattice.sum();
        assertThat(lattice.probability(2, Labels.OUTSIDE)).isGreaterThan(0.99);
    }
}
