package io.dateline.training;

/**
 * A window of a text as training sees it.
 *
 * @param features of each token its features by number
 * @param allowed of each token the labels that it may have, one bit each
 * @param bars the scores of its tokens and labels before any feature counts
 * @param weight how much it counts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Example(int[][] features, int[] allowed, float[] bars, float weight) {
    int length() {
        return features.length;
    }

    Example with(int[][] others) {
        return new Example(others, allowed, bars, weight);
    }
}
