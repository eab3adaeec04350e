package io.dateline.ingest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work with a time limit, on a thread of its own. The time that a run waits for a run inside it doesn't count: a container has its
 * time, and so has each of its items. A thread that hangs can't be killed; it is left behind, as a daemon, and what it still hands
 * in is refused. What is parsed in a process of its own keeps its time itself, and this waits a little longer.
 */
final class TimedRun {
    private static final long GRACE = Duration.ofSeconds(20).toNanos();

    private final long limit;
    private final Optional<TimedRun> around;
    private long started = System.nanoTime();
    private long paused;
    private long pausedSince;
    private long grace;
    private boolean abandoned;

    TimedRun(Duration limit, Optional<TimedRun> around) {
        this.limit = limit.toNanos();
        this.around = around;
    }

    /** Does the work; throws what it throws, or {@link TimeoutException}. */
    <T> T call(Callable<T> work) throws ExecutionException, TimeoutException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "dateline-read");
        thread.setDaemon(true);
        around.ifPresent(TimedRun::pause);
        try {
            start();
            thread.start();
            return await(task);
        } catch (TimeoutException | InterruptedException e) {
            abandon();
            task.cancel(true);
            throw e;
        } finally {
            around.ifPresent(TimedRun::resume);
        }
    }

    private <T> T await(FutureTask<T> task) throws ExecutionException, TimeoutException, InterruptedException {
        while (true) {
            try {
                return task.get(Math.max(1, left() + grace()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (left() + grace() <= 0) {
                    throw e;
                }
            }
        }
    }

    private synchronized void start() {
        started = System.nanoTime();
    }

    private synchronized long grace() {
        return grace;
    }

    /** The work sees to it that it ends in time. */
    synchronized void keepsOwnTime() {
        grace = GRACE;
    }

    /** How much of the time is left; below zero where it is over. */
    synchronized long left() {
        long now = System.nanoTime();
        long waiting = pausedSince == 0 ? paused : paused + (now - pausedSince);
        return limit - (now - started - waiting);
    }

    /** From here on the time doesn't count. */
    synchronized void pause() {
        pausedSince = System.nanoTime();
    }

    /** From here on it counts again. */
    synchronized void resume() {
        paused += System.nanoTime() - pausedSince;
        pausedSince = 0;
    }

    private synchronized void abandon() {
        abandoned = true;
    }

    /** Whether nobody waits for this run any more, or for one that it is in. */
    synchronized boolean isAbandoned() {
        return abandoned || around.filter(TimedRun::isAbandoned).isPresent();
    }
}
