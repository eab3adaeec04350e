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
    private long threshold = Long.MIN_VALUE;

    TopRows(int most) {
        this.most = most;
    }

    void offer(int row, int count) {
        long key = (long) count << Integer.SIZE | ROW - row;
        if (key > threshold) {
            take(key);
        }
    }

    private void take(long key) {
        best.add(key);
        if (best.size() > most) {
            best.remove();
        }
        threshold = best.size() < most ? Long.MIN_VALUE : best.element();
    }

    /** In no order. */
    IntStream rows() {
        return best.stream().mapToInt(key -> (int) (ROW - (key & ROW)));
    }
}
