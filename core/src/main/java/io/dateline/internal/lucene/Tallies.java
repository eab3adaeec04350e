package io.dateline.internal.lucene;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Tallies of as many rows each, lent out: a new one would have to be set to zero throughout. Safe for all threads. */
final class Tallies {
    private static final int MOST_IDLE = 8;

    private final int rows;
    private final Queue<Tally> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger idleOnes = new AtomicInteger();

    Tallies(int rows) {
        this.rows = rows;
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
        if (idleOnes.incrementAndGet() <= MOST_IDLE) {
            tally.clear();
            idle.add(tally);
        } else {
            idleOnes.decrementAndGet();
        }
    }
}
