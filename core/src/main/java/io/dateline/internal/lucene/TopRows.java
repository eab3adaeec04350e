package io.dateline.internal.lucene;

import java.util.stream.IntStream;
import org.apache.lucene.util.LongHeap;

/** The rows with the highest counts; of equal ones the first. */
final class TopRows {
    private static final long ROW = 0xFFFF_FFFFL;

    private final int most;

    /** Count and row as one number each, so that one comparison tells which of two is higher; the lowest on top. */
    private final LongHeap best;

    /** What does not lie above cannot be among them. */
    private long threshold;

    /**
     * @param rows how many there are
     */
    TopRows(int most, int rows) {
        this.most = Math.min(most, rows);
        this.best = new LongHeap(Math.max(1, this.most));
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
        if (best.size() < most) {
            best.push(key);
        } else if (most > 0) {
            best.updateTop(key);
        }
        threshold = best.size() < most ? 0 : best.top();
    }

    /** In no order. */
    IntStream rows() {
        return IntStream.rangeClosed(1, best.size()).map(at -> (int) (ROW - (best.get(at) & ROW)));
    }
}
