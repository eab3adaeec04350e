package io.dateline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Does work on several threads and hands the results out in the order of the work, so that they are the same with any number of
 * threads. One piece of work may have any number of results; those that wait are bounded by their weight.
 */
final class OrderedWork<I, O> implements Closeable {
    private static final int LEAST_AHEAD = 4;
    private static final int MOST_AHEAD = 1_000;
    private static final long STEP_MILLIS = 100;
    private static final long HEAVIEST = 8_000_000;
    private static final long LIGHT_AGAIN = HEAVIEST / 2;
    private static final long HEAVIEST_INPUTS = 4_000_000;

    private final ExecutorService threads;
    private final int number;
    private final Work<I, O> work;
    private final ToLongFunction<I> loader;
    private final ToLongFunction<O> weigher;
    private final Predicate<I> isTrifle;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private long load;
    private long weight;
    private int waiting;

    /**
     * Takes few inputs at a time, as they may be of any weight.
     *
     * @param weigher how much a result weighs, such as the length of its text
     */
    OrderedWork(int threads, Work<I, O> work, ToLongFunction<O> weigher) {
        this(threads, work, input -> HEAVIEST_INPUTS, weigher, input -> false);
    }

    /**
     * The same.
     *
     * @param loader how much an input weighs: of light ones more are worked on ahead, while what is done is taken
     * @param isTrifle whether the work on an input is less than handing it to another thread
     */
    OrderedWork(
            int threads, Work<I, O> work, ToLongFunction<I> loader, ToLongFunction<O> weigher, Predicate<I> isTrifle) {
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("dateline-", 0).factory());
        this.number = threads;
        this.work = work;
        this.loader = loader;
        this.weigher = weigher;
        this.isTrifle = isTrifle;
    }

    /** Does one piece of work, and waits where its results are not taken. */
    @FunctionalInterface
    interface Work<I, O> {
        void on(I input, Consumer<O> each);
    }

    /** Takes the results, in the calling thread. */
    interface Taker<I, O> {
        void take(I input, O result) throws IOException;

        /** All results of one input were taken. */
        default void done(I input) throws IOException {}

        /** The work on one input threw; its results until then were taken. */
        void failed(I input, Throwable cause) throws IOException;

        /**
         * The work on the next input gave nothing new for a while; told every now and then.
         *
         * @param since how long it has been worked on
         */
        default void waiting(I input, Duration since) {}
    }

    private sealed interface Step<O> {
        record Result<O>(O result, long weight) implements Step<O> {}

        record Done<O>() implements Step<O> {}

        record Failed<O>(Throwable cause) implements Step<O> {}
    }

    private final class Task {
        private final I input;
        private final long load;
        private final Deque<Step<O>> steps = new ArrayDeque<>();
        private volatile long begun;

        Task(I input) {
            this.input = input;
            this.load = loader.applyAsLong(input);
        }

        Duration since() {
            return begun == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    /** Works through all inputs, until it is stopped: then it throws {@link InterruptedIOException}. */
    void run(Iterator<I> inputs, Taker<I, O> taker, BooleanSupplier stopped) throws IOException {
        while (fill(inputs)) {
            finish(tasks.getFirst(), taker, stopped);
            retire();
        }
    }

    private boolean fill(Iterator<I> inputs) {
        while (hasRoom() && inputs.hasNext()) {
            Task task = new Task(inputs.next());
            begin(task);
            if (isTrifle.test(task.input)) {
                perform(task, result -> add(task, result, 0));
            } else {
                threads.execute(() -> perform(task, result -> give(task, result)));
            }
        }
        return !tasks.isEmpty();
    }

    private boolean hasRoom() {
        int most = load < HEAVIEST_INPUTS ? MOST_AHEAD : LEAST_AHEAD;
        return tasks.size() < number * most;
    }

    private synchronized void begin(Task task) {
        tasks.add(task);
        load += task.load;
    }

    private synchronized void retire() {
        load -= tasks.remove().load;
        letOn();
    }

    private void perform(Task task, Consumer<O> taking) {
        task.begun = System.nanoTime();
        try {
            work.on(task.input, taking);
            end(task, new Step.Done<>());
        } catch (Throwable e) {
            end(task, new Step.Failed<>(e));
        }
    }

    private synchronized void end(Task task, Step<O> step) {
        give(task, step);
    }

    /** Only what comes of the work whose turn it is is waited for. */
    private synchronized void give(Task task, Step<O> step) {
        task.steps.add(step);
        if (task == tasks.peek()) {
            notifyAll();
        }
    }

    /** The work whose turn it is may always have one result waiting, so that it never stands still. */
    private synchronized void give(Task task, O result) {
        long heavy = weigher.applyAsLong(result);
        waiting++;
        try {
            while (weight + heavy > HEAVIEST && !(task == tasks.peek() && task.steps.isEmpty())) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        } finally {
            waiting--;
        }
        add(task, result, heavy);
    }

    private synchronized void add(Task task, O result, long heavy) {
        weight += heavy;
        give(task, new Step.Result<>(result, heavy));
    }

    /** Those that wait with their results go on where many of those before are taken, and where it is their turn: not one by one. */
    private synchronized void letOn() {
        Task next = tasks.peek();
        if (waiting > 0 && (weight <= LIGHT_AGAIN || (next != null && next.steps.isEmpty()))) {
            notifyAll();
        }
    }

    private void finish(Task task, Taker<I, O> taker, BooleanSupplier stopped) throws IOException {
        while (true) {
            switch (await(task, taker, stopped)) {
                case Step.Result<O>(O result, long heavy) -> taker.take(task.input, result);
                case Step.Done<O> done -> {
                    taker.done(task.input);
                    return;
                }
                case Step.Failed<O>(Throwable cause) -> {
                    taker.failed(task.input, cause);
                    return;
                }
            }
        }
    }

    /** Waits in short steps, so that a file that takes long does not keep a run from stopping. */
    private Step<O> await(Task task, Taker<I, O> taker, BooleanSupplier stopped) throws IOException {
        while (!stopped.getAsBoolean()) {
            Optional<Step<O>> step = next(task);
            if (step.isPresent()) {
                return step.get();
            }
            taker.waiting(task.input, task.since());
        }
        throw new InterruptedIOException("interrupted");
    }

    private static long millisSince(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private synchronized Optional<Step<O>> next(Task task) throws IOException {
        try {
            long begun = System.nanoTime();
            for (long left = STEP_MILLIS; task.steps.isEmpty() && left > 0; left = STEP_MILLIS - millisSince(begun)) {
                wait(left);
            }
        } catch (InterruptedException e) {
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
        }
        Optional<Step<O>> step = Optional.ofNullable(task.steps.poll());
        weight -= step.isPresent() && step.get() instanceof Step.Result<O>(O result, long heavy) ? heavy : 0;
        letOn();
        return step;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
