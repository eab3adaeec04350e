package io.dateline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C: asks the work to end where it suits it, and lets the process go once it has. The virtual machine itself then ends with
 * 130.
 */
final class Interruption {
    private static final long LIMIT_SECONDS = 15;

    private final Thread worker;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean wanted;

    Interruption(Thread worker) {
        this.worker = worker;
    }

    boolean isWanted() {
        return wanted;
    }

    /** The work is over, in whatever way. */
    void end() {
        ended.countDown();
    }

    /**
     * Watches for the process being asked to end; the input is closed then, as the work may be waiting for it. Where the process ends
     * as the work is over, nobody is disturbed: the virtual machine itself may still be at work.
     */
    void watch(Closeable input) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ask(input), "interruption"));
    }

    /** What happens when the process ends. */
    void ask(Closeable input) {
        if (ended.getCount() == 0) {
            return;
        }
        wanted = true;
        worker.interrupt();
        try (input) {
            ended.await(100, TimeUnit.MILLISECONDS);
        } catch (IOException | InterruptedException e) {
            worker.interrupt();
        }
        await();
    }

    private void await() {
        try {
            ended.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
