package io.dateline.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: asks the work to end at a place that suits it, and lets the process go once it has. The virtual machine itself then ends
 * with 130.
 */
final class Interruption {
    private static final long PATIENCE_SECONDS = 2;
    private static final long LIMIT_SECONDS = 15;

    private final Thread worker;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean wanted;

    Interruption(Thread worker) {
        this.worker = worker;
    }

    /** Called by the work between two inputs; interrupts its own thread there, where no file is being written. */
    void check() {
        if (wanted) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isWanted() {
        return wanted;
    }

    /** The work is over, in whatever way. */
    void end() {
        ended.countDown();
    }

    /** Watches for the process being asked to end. */
    void watch() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::ask, "interruption"));
    }

    private void ask() {
        wanted = true;
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.interrupt();
                ended.await(LIMIT_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
