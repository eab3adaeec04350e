package io.dateline.internal.lucene;

import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** The rows with the highest counts; of equal ones the first. */
final class TopRows {
    private static final long ROW = 0xFFFF_FFFFL;

    private final int most;

    /** Count and row as one number each, so that one comparison tells which of two is higher. */
    private final PriorityQueue<Long> best = new PriorityQueue<>();

    /** What does not lie above cannot be among them. */
    private long threshold;

    TopRows(int most) {
        this.most = most;
    }

    void offer(int row, int count) {
        long key = ((long) count << Integer.SIZE) | (ROW - row);
        if (key > threshold) {
            take(key);
        }
    }

    /** Offers the rows that are not zero, by their counts. */
    void offerAll(int[] counts) {
        int least = 1;
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] >= least) {
                offer(row, counts[row]);
                least = Math.max(1, (int) (threshold >>> Integer.SIZE));
            }
        }
    }

    private void take(long key) {
        best.add(key);
        if (best.size() > most) {
            best.remove();
        }
        threshold = best.size() < most ? 0 : best.element();
    }

    /** In no order. */
    IntStream rows() {
        return best.stream().mapToInt(key -> (int) (ROW - (key & ROW)));
    }
}
