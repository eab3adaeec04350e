package io.dateline.training;

import io.dateline.names.Labels;
import io.dateline.names.Lattice;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Trains the weights by stochastic gradients with steps that shrink for each weight (AdaGrad, Duchi, Hazan and Singer 2011). */
final class Trainer {
    private static final int L = Labels.COUNT;

    /** An example whose marks are so much less likely than others parts what is one word. */
    private static final double HOPELESS = 50;

    private final float[] weights;
    private final float[] squares;
    private final float[] transitions = new float[L * L];
    private final float[] transitionSquares = new float[L * L];
    private final Lattice lattice = new Lattice(transitions);
    private final double[] pairs = new double[L * L];
    private final float rate;
    private final float decay;
    private double[] gradient = new double[0];

    /** Sums over the last rounds, divided by their number. */
    private final float[] meanWeights;

    private final float[] meanTransitions = new float[L * L];
    private SplittableRandom unseen = new SplittableRandom(0);

    /**
     * @param averaged of the rounds the last ones whose weights are averaged
     * @param unseen the share of features left out, from 0 to before 1
     */
    record Rounds(int count, int averaged, double unseen) {}

    Trainer(int features, double rate, double decay) {
        this.weights = new float[features * L];
        this.squares = new float[features * L];
        this.meanWeights = new float[features * L];
        this.rate = (float) rate;
        this.decay = (float) decay;
    }

    float[] transitions() {
        return meanTransitions;
    }

    float[] weights() {
        return meanWeights;
    }

    /** Trains once; what is left out of a round is made up for in the weights. */
    void train(List<Example> examples, Rounds rounds, long seed) {
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        SplittableRandom random = new SplittableRandom(seed);
        unseen = new SplittableRandom(~seed);
        for (int round = 0; round < rounds.count(); round++) {
            shuffle(order, random);
            for (int number : order) {
                learn(seen(examples.get(number), rounds.unseen()));
            }
            if (round >= rounds.count() - rounds.averaged()) {
                addTo(meanWeights, weights, (1 - (float) rounds.unseen()) / rounds.averaged());
                addTo(meanTransitions, transitions, 1f / rounds.averaged());
            }
        }
    }

    private static void addTo(float[] means, float[] values, float share) {
        for (int i = 0; i < means.length; i++) {
            means[i] += values[i] * share;
        }
    }

    /** An example without a share of its features, so that the others learn to do without them. */
    private Example seen(Example example, double share) {
        return example.with(Arrays.stream(example.features())
                .map(token -> Arrays.stream(token)
                        .filter(feature -> unseen.nextDouble() >= share)
                        .toArray())
                .toArray(int[][]::new));
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[other];
            order[other] = swap;
        }
    }

    private void learn(Example example) {
        int n = example.length();
        if (gradient.length < n * L) {
            gradient = new double[n * L * 2];
        }
        Arrays.fill(pairs, 0);
        lattice.begin(n);
        score(example);
        lattice.sum(example.allowed());
        double right = lattice.logSum();
        collect(example, 1);
        lattice.sum();
        boolean possible = lattice.logSum() - right < HOPELESS;
        collect(example, -1);
        if (possible) {
            step(example);
        }
    }

    private void score(Example example) {
        float[] scores = lattice.scores();
        System.arraycopy(example.bars(), 0, scores, 0, example.bars().length);
        for (int token = 0; token < example.length(); token++) {
            int at = token * L;
            for (int feature : example.features()[token]) {
                int row = feature * L;
                for (int label = 0; label < L; label++) {
                    scores[at + label] += weights[row + label];
                }
            }
        }
    }

    private void collect(Example example, int sign) {
        for (int token = 0; token < example.length(); token++) {
            for (int label = 0; label < L; label++) {
                double probability = sign * lattice.probability(token, label);
                gradient[token * L + label] = sign > 0 ? probability : gradient[token * L + label] + probability;
                if (probability != 0) {
                    for (int before : Lattice.before(label)) {
                        pairs[before * L + label] += sign * lattice.probability(token, before, label);
                    }
                }
            }
        }
    }

    private void step(Example example) {
        for (int token = 0; token < example.length(); token++) {
            for (int feature : example.features()[token]) {
                int row = feature * L;
                for (int label = 0; label < L; label++) {
                    float g = (float) gradient[token * L + label] * example.weight();
                    update(weights, squares, row + label, g);
                }
            }
        }
        for (int i = 0; i < pairs.length; i++) {
            update(transitions, transitionSquares, i, (float) pairs[i] * example.weight());
        }
        lattice.takeTransitions();
    }

    private void update(float[] values, float[] sums, int i, float slope) {
        if (Math.abs(slope) < 1e-4f) {
            return;
        }
        float g = slope - decay * values[i];
        sums[i] += g * g;
        values[i] += rate * g / (float) Math.sqrt(sums[i] + 1e-2f);
    }
}
