package io.dateline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does work on several threads and hands the results out in the order of the work, so that they are the same with any number of
 * threads. Only a bounded number of results waits.
 */
final class OrderedWork<I, O> implements Closeable {
    private static final int AHEAD = 4;

    private final ExecutorService threads;
    private final int window;
    private final Function<I, O> work;

    OrderedWork(int threads, Function<I, O> work) {
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("dateline-", 0).factory());
        this.window = threads * AHEAD;
        this.work = work;
    }

    /** Takes the results, in the calling thread. */
    interface Taker<I, O> {
        void take(I input, O result) throws IOException;

        /** The work on one input threw. */
        void failed(I input, Throwable cause) throws IOException;
    }

    private record Task<I, O>(I input, Future<O> result) {}

    /** Works through all inputs; throws {@link InterruptedIOException} where the calling thread is interrupted. */
    void run(Iterator<I> inputs, Taker<I, O> taker) throws IOException {
        Deque<Task<I, O>> waiting = new ArrayDeque<>();
        while (fill(inputs, waiting)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("interrupted");
            }
            take(waiting.remove(), taker);
        }
    }

    private boolean fill(Iterator<I> inputs, Deque<Task<I, O>> waiting) {
        while (waiting.size() < window && inputs.hasNext()) {
            I input = inputs.next();
            waiting.add(new Task<>(input, threads.submit(() -> work.apply(input))));
        }
        return !waiting.isEmpty();
    }

    private void take(Task<I, O> task, Taker<I, O> taker) throws IOException {
        O result;
        try {
            result = task.result().get();
        } catch (ExecutionException e) {
            taker.failed(task.input(), e.getCause() == null ? e : e.getCause());
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
        }
        taker.take(task.input(), result);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
