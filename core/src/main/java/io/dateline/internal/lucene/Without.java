package io.dateline.internal.lucene;

/** How many reports are in no row. Of one thread. */
final class Without {
    private int missing;
    private int others;

    /** Adds reports that have no value, and such that have, but none that is a row. */
    void add(int missingOnes, int otherOnes) {
        missing += missingOnes;
        others += otherOnes;
    }

    int missing() {
        return missing;
    }

    int others() {
        return others;
    }
}
