package io.dateline.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Hands lines out to several threads, some at a time. */
final class SharedLines {
    private static final int AT_A_TIME = 16;

    private final Iterator<String> lines;

    private SharedLines(Iterator<String> lines) {
        this.lines = lines;
    }

    /** Does the work on every line, on so many threads, and waits for it. */
    static void each(Iterator<String> lines, int threads, Consumer<String> work) {
        SharedLines shared = new SharedLines(lines);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> shared.drain(work)));
            }
            for (Future<?> worker : workers) {
                await(worker);
            }
        }
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the work on a line failed: " + e, e);
        }
    }

    private void drain(Consumer<String> work) {
        for (List<String> some = next(); !some.isEmpty(); some = next()) {
            some.forEach(work);
        }
    }

    private synchronized List<String> next() {
        List<String> some = new ArrayList<>(AT_A_TIME);
        while (some.size() < AT_A_TIME && lines.hasNext()) {
            some.add(lines.next());
        }
        return some;
    }
}
