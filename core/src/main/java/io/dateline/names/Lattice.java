package io.dateline.names;

import java.util.Arrays;

/**
 * The labels that a row of tokens may have, with a score for each token and label and for each pair of neighbours: a linear-chain
 * conditional random field (Lafferty, McCallum and Pereira 2001). Before the first token and after the last stands no name. One
 * lattice serves one thread, for one row after another.
 */
public final class Lattice {
    private static final int[][] BEFORE = before();

    private final float[] transitions;
    private final double[] factors;
    private int length;
    private float[] scores = new float[0];
    private double[] emissions = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] scales = new double[0];
    private byte[] back = new byte[0];
    private double logSum;
    private boolean summed;

    /**
     * @param transitions the score of each label after each: {@code transitions[before * Labels.COUNT + label]}; kept, not copied
     */
    public Lattice(float[] transitions) {
        this(transitions, factors(transitions));
    }

    /**
     * @param factors what {@link #factors} says of the transitions; neither is written to but by {@link #takeTransitions}
     */
    Lattice(float[] transitions, double[] factors) {
        this.transitions = transitions;
        this.factors = factors;
    }

    /** By what each label after each multiplies the weight of a row of labels. */
    static double[] factors(float[] transitions) {
        double[] factors = new double[transitions.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = StrictMath.exp(transitions[i]);
        }
        return factors;
    }

    private interface Choice {
        boolean takes(int label);
    }

    private static int[] labels(Choice choice) {
        int[] labels = new int[Labels.COUNT];
        int count = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
            if (choice.takes(label)) {
                labels[count++] = label;
            }
        }
        return Arrays.copyOf(labels, count);
    }

    private static int[][] before() {
        int[][] before = new int[Labels.COUNT][];
        for (int label = 0; label < Labels.COUNT; label++) {
            int to = label;
            before[label] = labels(from -> Labels.mayFollow(from, to));
        }
        return before;
    }

    /** Takes note of transitions that were changed. */
    public void takeTransitions() {
        System.arraycopy(factors(transitions), 0, factors, 0, factors.length);
    }

    /** Begins a row of tokens, with all scores 0. */
    public void begin(int tokens) {
        length = tokens;
        int cells = tokens * Labels.COUNT;
        if (scores.length < cells) {
            scores = new float[cells * 2];
            emissions = new double[cells * 2];
            forward = new double[cells * 2];
            backward = new double[cells * 2];
            back = new byte[cells * 2];
            scales = new double[tokens * 2];
        }
        Arrays.fill(scores, 0, cells, 0);
        summed = false;
    }

    /** The scores of the row: {@code scores()[token * Labels.COUNT + label]}; to be written to. */
    public float[] scores() {
        return scores;
    }

    /** The best labels of the row's tokens. */
    public int[] best() {
        summed = false;
        for (int token = 0; token < length; token++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                forward[token * Labels.COUNT + label] = score(token, label) + bestBefore(token, label);
            }
        }
        int[] best = new int[length];
        for (int token = length - 1; token >= 0; token--) {
            best[token] = token == length - 1 ? bestLast() : back[(token + 1) * Labels.COUNT + best[token + 1]];
        }
        return best;
    }

    private double score(int token, int label) {
        return scores[token * Labels.COUNT + label];
    }

    private double bestBefore(int token, int label) {
        if (token == 0) {
            return Labels.mayFollow(Labels.OUTSIDE, label) ? transitions[label] : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int from : BEFORE[label]) {
            double score = forward[(token - 1) * Labels.COUNT + from] + transitions[from * Labels.COUNT + label];
            if (score > best) {
                best = score;
                back[token * Labels.COUNT + label] = (byte) from;
            }
        }
        return best;
    }

    private int bestLast() {
        int best = Labels.OUTSIDE;
        for (int label = 0; label < Labels.COUNT; label++) {
            boolean better = forward[(length - 1) * Labels.COUNT + label] > forward[(length - 1) * Labels.COUNT + best];
            best = better && Labels.closes(label) ? label : best;
        }
        return best;
    }

    /** Sums over all rows of labels, for {@link #probability} and {@link #logSum}. */
    public void sum() {
        sum(null);
    }

    /**
     * Sums over the rows of labels that a mask allows.
     *
     * @param allowed for each token the labels that it may have, one bit each
     */
    public void sum(int @org.jspecify.annotations.Nullable [] allowed) {
        logSum = 0;
        summed = true;
        for (int token = 0; token < length; token++) {
            emit(token, allowed == null ? -1 : allowed[token]);
        }
        for (int token = 0; token < length; token++) {
            forward(token);
        }
        for (int token = length - 1; token >= 0; token--) {
            backward(token);
        }
    }

    private void emit(int token, int allowed) {
        int at = token * Labels.COUNT;
        float most = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < Labels.COUNT; label++) {
            most = Math.max(most, scores[at + label]);
        }
        logSum += most;
        for (int label = 0; label < Labels.COUNT; label++) {
            boolean out = (allowed & 1 << label) == 0 || token == length - 1 && !Labels.closes(label);
            emissions[at + label] = out ? 0 : StrictMath.exp(scores[at + label] - most);
        }
    }

    private void forward(int token) {
        int at = token * Labels.COUNT;
        double sum = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
            double cell = emissions[at + label];
            cell = cell == 0 ? 0 : cell * (token == 0 ? opening(label) : before(token, label));
            forward[at + label] = cell;
            sum += cell;
        }
        scales[token] = sum;
        logSum += StrictMath.log(sum);
        for (int label = 0; label < Labels.COUNT; label++) {
            forward[at + label] /= sum;
        }
    }

    private double opening(int label) {
        return Labels.mayFollow(Labels.OUTSIDE, label) ? factors[label] : 0;
    }

    private double before(int token, int label) {
        double sum = 0;
        int at = (token - 1) * Labels.COUNT;
        for (int from : BEFORE[label]) {
            sum += forward[at + from] * factors[from * Labels.COUNT + label];
        }
        return sum;
    }

    private void backward(int token) {
        int at = token * Labels.COUNT;
        if (token == length - 1) {
            Arrays.fill(backward, at, at + Labels.COUNT, 1);
            return;
        }
        Arrays.fill(backward, at, at + Labels.COUNT, 0);
        int next = at + Labels.COUNT;
        for (int label = 0; label < Labels.COUNT; label++) {
            double behind = emissions[next + label] * backward[next + label] / scales[token + 1];
            if (behind != 0) {
                for (int from : BEFORE[label]) {
                    backward[at + from] += behind * factors[from * Labels.COUNT + label];
                }
            }
        }
    }

    /** The logarithm of the sum over all rows of labels that were summed over. */
    public double logSum() {
        return logSum;
    }

    /** The probability that a token has a label. */
    public double probability(int token, int label) {
        int at = token * Labels.COUNT + label;
        return forward[at] * backward[at];
    }

    /** The probability that a token has a label and the token before it another. */
    public double probability(int token, int before, int label) {
        int at = token * Labels.COUNT + label;
        double from = token == 0
                ? opening(label)
                : forward[at - label - Labels.COUNT + before] * factors[before * Labels.COUNT + label];
        return (token == 0 && before != Labels.OUTSIDE ? 0 : from) * emissions[at] * backward[at] / scales[token];
    }

    /** The labels that may stand before a label. */
    public static int[] before(int label) {
        return BEFORE[label];
    }

    /** The probability that the tokens from one to before another are one name of a kind; sums first where nothing was summed yet. */
    public double probability(NameKind kind, int from, int to) {
        if (!summed) {
            sum();
        }
        double probability = probability(from, Labels.of(kind, from, from, to));
        for (int token = from + 1; token < to; token++) {
            int before = Labels.of(kind, token - 1, from, to);
            double share = probability(token - 1, before);
            probability *= share == 0 ? 0 : probability(token, before, Labels.of(kind, token, from, to)) / share;
        }
        return probability;
    }
}
