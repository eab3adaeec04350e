package io.dateline;

import io.dateline.Prepared.Elsewhere;
import io.dateline.Prepared.Ready;
import io.dateline.Prepared.Same;
import io.dateline.ingest.Input;
import io.dateline.ingest.Source;
import io.dateline.model.InputState;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps count of a run and tells its listener. Of one thread. */
final class ProgressTold {
    private static final Duration SLOW = Duration.ofSeconds(5);

    private final Consumer<IndexProgress> listener;
    private final Map<InputState, Long> counts;

    /** Where the walk was when it handed out each input that is not done. */
    private final Queue<Long> ahead = new ArrayDeque<>();

    private Supplier<OptionalLong> all = OptionalLong::empty;
    private String last = "";
    private long inputs;
    private long bytes;
    private long passed;
    private long skipped;

    /**
     * @param counts of the run, as they grow
     */
    ProgressTold(Consumer<IndexProgress> listener, Map<InputState, Long> counts) {
        this.listener = listener;
        this.counts = counts;
    }

    /** The inputs of a walk, each of which must be done, in their order: many are handed out long before. */
    Iterator<Input> follow(Source.Inputs walk, Counting counting) {
        all = counting::bytes;
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return walk.hasNext();
            }

            @Override
            public Input next() {
                Input next = walk.next();
                ahead.add(walk.passed());
                return next;
            }
        };
    }

    long inputs() {
        return inputs;
    }

    void took(Prepared prepared) {
        switch (prepared) {
            case Same file -> skipped += file.version().size();
            case Elsewhere file -> bytes += file.ready().item().bytes();
            case Ready ready -> bytes += ready.item().bytes();
        }
    }

    void done(String path) {
        inputs++;
        passed = ahead.remove();
        last = path;
        tell(Optional.empty());
    }

    void waiting(String path, Duration since) {
        boolean slow = since.compareTo(SLOW) >= 0;
        tell(slow ? Optional.of(new IndexProgress.Slow(path, since)) : Optional.empty());
    }

    private void tell(Optional<IndexProgress.Slow> slow) {
        listener.accept(new IndexProgress(inputs, reports(), count(InputState.FAILED), bytes, last, share(), slow));
    }

    /** What was not opened took no time, and says nothing of how long the rest takes. */
    private OptionalDouble share() {
        OptionalLong total = all.get();
        long left = total.orElse(0) - skipped;
        return left <= 0 ? OptionalDouble.empty() : OptionalDouble.of(share(left));
    }

    private double share(long left) {
        return Math.clamp((passed - skipped) / (double) left, 0, 1);
    }

    private long reports() {
        long sum = 0;
        for (var each : counts.entrySet()) {
            sum += OptionsStamp.hasReport(each.getKey()) ? each.getValue() : 0;
        }
        return sum;
    }

    private long count(InputState state) {
        return counts.getOrDefault(state, 0L);
    }
}
