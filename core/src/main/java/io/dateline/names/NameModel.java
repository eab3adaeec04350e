package io.dateline.names;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * The weights by which names are told: of each feature one for each label, as a byte, and of each pair of labels. A feature is known
 * by its number of 32 bits. Immutable, safe for all threads.
 *
 * <p>As bytes, little-endian: a magic number, the version of the layout, the number of labels, the number of features, a CRC-32C of
 * all that follows, the step of which weights are multiples, the weights of the pairs of labels (32-bit floats), the features in
 * ascending order, and their weights.
 */
public final class NameModel {
    private static final int LABELS = Labels.COUNT;
    private static final int MAGIC = 0x4D4E4C44; // "DLNM", read from its last letter on
    private static final int VERSION = 1;
    private static final int HEADER = 5 * Integer.BYTES;
    private static final int FIXED = HEADER + (1 + LABELS * LABELS) * Float.BYTES;
    private static final int PER_FEATURE = Integer.BYTES + LABELS;
    private static final int LARGEST = Byte.MAX_VALUE;

    /** Weights all smaller than this share of the largest change no decision worth their room. */
    private static final int LEAST = 2;

    private final float step;
    private final float[] transitions;
    private final int[] features;
    private final byte[] weights;

    private final double[] factors;
    private final FeatureWeights found;

    private NameModel(float step, float[] transitions, int[] features, byte[] weights) {
        this.step = step;
        this.transitions = transitions;
        this.features = features;
        this.weights = weights;
        this.factors = Lattice.factors(transitions);
        this.found = new FeatureWeights(step, features, weights);
    }

    /**
     * The model of weights that were trained; they are rounded, and features that weigh nothing are left out.
     *
     * @param features each once
     * @param weights of each feature in turn one for each label
     * @param transitions {@code transitions[before * Labels.COUNT + label]}
     */
    public static NameModel of(int[] features, float[] weights, float[] transitions) {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float step = most == 0 ? 1 : most / LARGEST;
        byte[] rounded = new byte[features.length * LABELS];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (byte) Math.round(weights[i] / step);
        }
        int[] kept = IntStream.range(0, features.length)
                .filter(row -> isHeavy(rounded, row, LEAST))
                .boxed()
                .sorted((one, other) -> Integer.compare(features[one], features[other]))
                .mapToInt(row -> row)
                .toArray();
        return new NameModel(step, transitions.clone(), at(kept, features), rows(kept, rounded));
    }

    /**
     * The model without those features none of whose weights is this many steps, positive or negative, of which the largest weight
     * has 127: it is smaller, and decides almost as before.
     */
    public NameModel lighter(int steps) {
        int[] kept = IntStream.range(0, features.length)
                .filter(row -> isHeavy(weights, row, steps))
                .toArray();
        return new NameModel(step, transitions, at(kept, features), rows(kept, weights));
    }

    private static boolean isHeavy(byte[] weights, int row, int least) {
        for (int i = row * LABELS; i < (row + 1) * LABELS; i++) {
            if (Math.abs(weights[i]) >= least) {
                return true;
            }
        }
        return false;
    }

    private static int[] at(int[] rows, int[] features) {
        return IntStream.of(rows).map(row -> features[row]).toArray();
    }

    private static byte[] rows(int[] rows, byte[] weights) {
        byte[] kept = new byte[rows.length * LABELS];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(weights, rows[i] * LABELS, kept, i * LABELS, LABELS);
        }
        return kept;
    }

    /**
     * Reads what {@link #bytes} gave.
     *
     * @throws IOException if it is cut off, damaged or of another version
     */
    public static NameModel read(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < FIXED || in.getInt() != MAGIC || in.getInt() != VERSION || in.getInt() != LABELS) {
            throw new IOException("the model of names is none, or of another version: " + bytes.length + " bytes");
        }
        int size = in.getInt();
        if (size < 0 || bytes.length != FIXED + (long) size * PER_FEATURE || in.getInt() != checksum(bytes)) {
            throw new IOException("the model of names is damaged: " + bytes.length + " bytes, " + size + " features");
        }
        float step = in.getFloat();
        float[] transitions = new float[LABELS * LABELS];
        in.asFloatBuffer().get(transitions);
        int[] features = new int[size];
        in.position(FIXED).asIntBuffer().get(features);
        return new NameModel(
                step, transitions, features, Arrays.copyOfRange(bytes, FIXED + size * Integer.BYTES, bytes.length));
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, HEADER, bytes.length - HEADER);
        return (int) sum.getValue();
    }

    /** The model as bytes; the same model gives the same bytes. */
    public byte[] bytes() {
        ByteBuffer out =
                ByteBuffer.allocate(FIXED + features.length * PER_FEATURE).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(MAGIC).putInt(VERSION).putInt(LABELS).putInt(features.length).putInt(0);
        out.putFloat(step);
        for (float transition : transitions) {
            out.putFloat(transition);
        }
        for (int feature : features) {
            out.putInt(feature);
        }
        out.put(weights);
        out.putInt(HEADER - Integer.BYTES, checksum(out.array()));
        return out.array();
    }

    /** The number of features. */
    public int size() {
        return features.length;
    }

    /** A lattice with this model's transitions, for one thread. */
    public Lattice lattice() {
        return new Lattice(transitions, factors);
    }

    /** Adds the weights of a token's features to the scores of its labels, which begin at a place; the features lose their order. */
    void score(int[] features, int count, float[] scores, int at) {
        found.add(features, count, scores, at);
    }
}
