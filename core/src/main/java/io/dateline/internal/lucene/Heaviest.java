package io.dateline.internal.lucene;

/** Tells the place of the greatest of some neighbouring numbers, of equal ones the first, in steps as many as their number has digits. */
final class Heaviest {
    private final int[] weights;

    /** A tree: the winner of each pair, of each pair of pairs, and so on; the leaves are the places themselves. */
    private final int[] winners;

    Heaviest(int[] weights) {
        this.weights = weights;
        this.winners = new int[Math.max(1, weights.length)];
        for (int node = weights.length - 1; node > 0; node--) {
            winners[node] = better(winner(2 * node), winner(2 * node + 1));
        }
    }

    int weight(int place) {
        return weights[place];
    }

    /** The place of the greatest number from one place to before another, which are not the same. */
    int among(int from, int to) {
        int best = from;
        int left = from + weights.length;
        int right = to + weights.length;
        while (left < right) {
            best = (left & 1) == 1 ? better(best, winner(left++)) : best;
            best = (right & 1) == 1 ? better(best, winner(--right)) : best;
            left >>= 1;
            right >>= 1;
        }
        return best;
    }

    private int winner(int node) {
        return node < weights.length ? winners[node] : node - weights.length;
    }

    private int better(int one, int other) {
        boolean first = weights[one] > weights[other] || weights[one] == weights[other] && one < other;
        return first ? one : other;
    }
}
