package io.dateline.internal.lucene;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Tallies of as many rows each, lent out: a new one would have to be set to zero throughout. Safe for all threads. */
final class Tallies {
    private static final int MOST_IDLE = 8;

    /** Of tallies with many rows fewer are kept. */
    private static final int MOST_ROWS = 2_000_000;

    private final int rows;
    private final int most;
    private final Queue<Tally> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger idleOnes = new AtomicInteger();

    Tallies(int rows) {
        this.rows = rows;
        this.most = Math.clamp(MOST_ROWS / Math.max(1, rows), 1, MOST_IDLE);
    }

    /** A tally of all rows that are zero; to be given back. */
    Tally lend() {
        Tally tally = idle.poll();
        if (tally == null) {
            return new Tally(rows);
        }
        idleOnes.decrementAndGet();
        return tally;
    }

    void giveBack(Tally tally) {
        if (idleOnes.incrementAndGet() <= most) {
            tally.clear();
            idle.add(tally);
        } else {
            idleOnes.decrementAndGet();
        }
    }
}
