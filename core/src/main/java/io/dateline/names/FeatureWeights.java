package io.dateline.names;

/**
 * The weights of features, laid out to be found and added up fast: half of the features that are asked for have none, which a table
 * of bits small enough for a processor's cache tells; the weights of one that has some stand where it is looked for; and of a row of
 * bytes four are added at once. Immutable, safe for all threads.
 */
final class FeatureWeights {
    private static final int LABELS = Labels.COUNT;

    /** Of each slot: the feature and what is added for its last label, then eight labels each. */
    private static final int LONGS = 3;

    /** Every other byte: its sums have sixteen bits. */
    private static final long LANES = 0x00FF00FF00FF00FFL;

    /** What is added to each weight, so that none is below zero. */
    private static final int BIAS = 128;

    /** So many features at most that no lane overflows: 256 times 255 is less than two to the sixteenth. */
    private static final int BLOCK = 256;

    /** So many bits for each slot: one feature in twenty without weights meets a bit of another. */
    private static final int BITS_EACH = 8;

    private final float step;
    private final long[] slots;
    private final int lastSlot;
    private final long[] bits;

    /**
     * @param step what weights are multiples of
     * @param features each once, none of them 0
     * @param weights of each feature in turn one for each label
     */
    FeatureWeights(float step, int[] features, byte[] weights) {
        int room = Integer.highestOneBit(Math.max(4, features.length)) * 4;
        this.step = step;
        slots = new long[room * LONGS];
        lastSlot = room - 1;
        bits = new long[room * BITS_EACH / Long.SIZE];
        for (int row = 0; row < features.length; row++) {
            put(features[row], weights, row * LABELS);
        }
    }

    private void put(int feature, byte[] weights, int from) {
        int slot = slot(feature);
        bits[word(feature)] |= 1L << feature;
        slots[slot] = (long) feature << 32;
        for (int label = 0; label < LABELS; label++) {
            int at = label == LABELS - 1 ? slot : slot + 1 + label / 8;
            slots[at] |= (long) (weights[from + label] + BIAS) << label % 8 * 8;
        }
    }

    /** Where a feature stands, or would. */
    private int slot(int feature) {
        int slot = feature & lastSlot;
        while (slots[slot * LONGS] != 0 && (int) (slots[slot * LONGS] >>> 32) != feature) {
            slot = slot + 1 & lastSlot;
        }
        return slot * LONGS;
    }

    private int word(int feature) {
        return feature >>> 6 & bits.length - 1;
    }

    /** Adds the sums of features' weights to the scores of a token's labels, which begin at a place; the features lose their order. */
    void add(int[] features, int count, float[] scores, int at) {
        int met = meet(features, count);
        for (int from = 0; from < met; from += BLOCK) {
            addBlock(features, from, Math.min(met, from + BLOCK), scores, at);
        }
    }

    /** Brings the features that may have weights to the front, without a branch that nothing foretells. */
    private int meet(int[] features, int count) {
        int met = 0;
        for (int i = 0; i < count; i++) {
            int feature = features[i];
            features[met] = feature;
            met += (int) (bits[word(feature)] >>> feature & 1);
        }
        return met;
    }

    private void addBlock(int[] features, int from, int to, float[] scores, int at) {
        long even = 0;
        long odd = 0;
        long evenNext = 0;
        long oddNext = 0;
        int last = 0;
        int found = 0;
        for (int i = from; i < to; i++) {
            int slot = slot(features[i]);
            if (slots[slot] != 0) {
                even += slots[slot + 1] & LANES;
                odd += slots[slot + 1] >>> 8 & LANES;
                evenNext += slots[slot + 2] & LANES;
                oddNext += slots[slot + 2] >>> 8 & LANES;
                last += (int) slots[slot];
                found++;
            }
        }
        int bias = found * BIAS;
        spread(even, bias, scores, at);
        spread(odd, bias, scores, at + 1);
        spread(evenNext, bias, scores, at + 8);
        spread(oddNext, bias, scores, at + 9);
        scores[at + LABELS - 1] += (last - bias) * step;
    }

    private void spread(long sums, int bias, float[] scores, int at) {
        for (int lane = 0; lane < 4; lane++) {
            scores[at + lane * 2] += ((int) (sums >>> lane * 16 & 0xFFFF) - bias) * step;
        }
    }
}
