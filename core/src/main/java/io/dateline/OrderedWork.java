package io.dateline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does work on several threads and hands the results out in the order of the work, so that they are the same with any number of
 * threads. Only a bounded number of results waits.
 */
final class OrderedWork<I, O> implements Closeable {
    private static final int AHEAD = 4;
    private static final long STEP_MILLIS = 100;

    private final ExecutorService threads;
    private final int window;
    private final Function<I, O> work;
    private final Predicate<I> isTrifle;

    OrderedWork(int threads, Function<I, O> work) {
        this(threads, work, input -> false);
    }

    /**
     * The same.
     *
     * @param isTrifle whether the work on an input is less than handing it to another thread
     */
    OrderedWork(int threads, Function<I, O> work, Predicate<I> isTrifle) {
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("dateline-", 0).factory());
        this.window = threads * AHEAD;
        this.work = work;
        this.isTrifle = isTrifle;
    }

    /** Takes the results, in the calling thread. */
    interface Taker<I, O> {
        void take(I input, O result) throws IOException;

        /** The work on one input threw. */
        void failed(I input, Throwable cause) throws IOException;

        /**
         * The work on the next input is not done yet; told every now and then.
         *
         * @param since how long it has been worked on
         */
        default void waiting(I input, Duration since) {}
    }

    /**
     * Work given to a thread.
     *
     * @param begun when it began, in nanoseconds of this process's clock; 0 before
     */
    private record Task<I, O>(I input, Future<O> result, AtomicLong begun) {
        Duration since() {
            long at = begun.get();
            return at == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - at);
        }
    }

    /** Works through all inputs, until it is stopped: then it throws {@link InterruptedIOException}. */
    void run(Iterator<I> inputs, Taker<I, O> taker, BooleanSupplier stopped) throws IOException {
        Deque<Task<I, O>> waiting = new ArrayDeque<>();
        while (fill(inputs, waiting)) {
            take(waiting.remove(), taker, stopped);
        }
    }

    private boolean fill(Iterator<I> inputs, Deque<Task<I, O>> waiting) {
        while (waiting.size() < window && inputs.hasNext()) {
            I input = inputs.next();
            waiting.add(begin(input));
        }
        return !waiting.isEmpty();
    }

    private Task<I, O> begin(I input) {
        AtomicLong begun = new AtomicLong();
        if (isTrifle.test(input)) {
            return new Task<>(input, CompletableFuture.completedFuture(work.apply(input)), begun);
        }
        Future<O> result = threads.submit(() -> {
            begun.set(System.nanoTime());
            return work.apply(input);
        });
        return new Task<>(input, result, begun);
    }

    private void take(Task<I, O> task, Taker<I, O> taker, BooleanSupplier stopped) throws IOException {
        try {
            taker.take(task.input(), await(task, taker, stopped));
        } catch (ExecutionException e) {
            taker.failed(task.input(), e.getCause() == null ? e : e.getCause());
        }
    }

    /** Waits in short steps, so that a file that takes long does not keep a run from stopping. */
    private O await(Task<I, O> task, Taker<I, O> taker, BooleanSupplier stopped)
            throws IOException, ExecutionException {
        while (!stopped.getAsBoolean()) {
            Optional<O> result = step(task.result());
            if (result.isPresent()) {
                return result.get();
            }
            taker.waiting(task.input(), task.since());
        }
        throw new InterruptedIOException("interrupted");
    }

    private Optional<O> step(Future<O> result) throws IOException, ExecutionException {
        try {
            return Optional.of(result.get(STEP_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
