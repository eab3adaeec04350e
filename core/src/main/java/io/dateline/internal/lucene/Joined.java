package io.dateline.internal.lucene;

/** Which documents belong together: sets that grow together (Tarjan, Efficiency of a good but not linear set union algorithm, 1975). */
final class Joined {
    private final int[] parents;

    Joined(int number) {
        parents = new int[number];
        for (int i = 0; i < number; i++) {
            parents[i] = i;
        }
    }

    /** The one that stands for all of a document's set. */
    int root(int doc) {
        int at = doc;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    boolean isRoot(int doc) {
        return parents[doc] == doc;
    }

    /** Makes two sets one, for which the first one's root stands. */
    void join(int one, int other) {
        parents[root(other)] = root(one);
    }
}
