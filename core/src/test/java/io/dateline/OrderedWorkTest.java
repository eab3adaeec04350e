package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OrderedWorkTest {
    private static final long HEAVY = 3_000_000;

    /** Notes what comes, in words. */
    private static class Notes implements OrderedWork.Taker<Integer, String> {
        final List<String> seen = new ArrayList<>();

        @Override
        public void take(Integer input, String result) throws IOException {
            seen.add(result);
        }

        @Override
        public void done(Integer input) {
            seen.add("done " + input);
        }

        @Override
        public void failed(Integer input, Throwable cause) {
            seen.add("failed " + input + " " + cause.getMessage());
        }
    }

    private static void run(int inputs, int threads, OrderedWork.Work<Integer, String> work, long weight, Notes notes)
            throws IOException {
        try (var ordered = new OrderedWork<Integer, String>(threads, work, result -> weight)) {
            ordered.run(IntStream.range(0, inputs).iterator(), notes, () -> false);
        }
    }

    @Test
    void handsOutAllResultsInTheOrderOfTheInputs() throws IOException {
        for (int threads = 1; threads <= 3; threads++) {
            Notes notes = new Notes();
            run(
                    20,
                    threads,
                    (input, each) -> IntStream.range(0, input % 3).forEach(n -> each.accept(input + "/" + n)),
                    1,
                    notes);

            List<String> expected = new ArrayList<>();
            for (int input = 0; input < 20; input++) {
                for (int n = 0; n < input % 3; n++) {
                    expected.add(input + "/" + n);
                }
                expected.add("done " + input);
            }
            assertThat(notes.seen).isEqualTo(expected);
        }
    }

    @Test
    void keepsTheResultsBeforeAFailure() throws IOException {
        Notes notes = new Notes();
        run(
                2,
                1,
                (input, each) -> {
                    each.accept("first of " + input);
                    throw new IllegalStateException("broken");
                },
                1,
                notes);

        assertThat(notes.seen).containsExactly("first of 0", "failed 0 broken", "first of 1", "failed 1 broken");
    }

    @Test
    void holdsOnlySoMuchThatNobodyHasTaken() throws IOException {
        AtomicLong waiting = new AtomicLong();
        AtomicLong most = new AtomicLong();
        Notes slow = new Notes() {
            @Override
            public void take(Integer input, String result) {
                waiting.decrementAndGet();
            }
        };
        run(
                6,
                3,
                (input, each) -> IntStream.range(0, 30).forEach(n -> {
                    most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                    each.accept("x");
                }),
                HEAVY,
                slow);

        assertThat(most.get())
                .as("two fit, one of each thread waits, one is being taken")
                .isLessThanOrEqualTo(8);
        assertThat(waiting).hasValue(0);
    }

    private static void run(long load, OrderedWork.Work<Integer, String> work, Notes notes) throws IOException {
        try (var ordered = new OrderedWork<Integer, String>(1, work, input -> load, result -> 1, input -> false)) {
            ordered.run(IntStream.range(0, 200).iterator(), notes, () -> false);
        }
    }

    @Test
    @Timeout(60)
    void worksFarAheadOnLightInputs() throws IOException {
        Semaphore begun = new Semaphore(0);
        Notes patient = new Notes() {
            @Override
            public void take(Integer input, String result) {
                begun.acquireUninterruptibly(input == 0 ? 100 : 0);
            }
        };
        run(
                1,
                (input, each) -> {
                    begun.release();
                    each.accept("x");
                },
                patient);

        assertThat(begun.availablePermits())
                .as("of 200, 100 were begun before one was taken")
                .isEqualTo(100);
    }

    @Test
    void worksAheadOnFewHeavyInputs() throws IOException {
        AtomicLong ahead = new AtomicLong();
        AtomicLong most = new AtomicLong();
        Notes notes = new Notes() {
            @Override
            public void take(Integer input, String result) {
                ahead.decrementAndGet();
            }
        };
        run(
                HEAVY,
                (input, each) -> {
                    most.accumulateAndGet(ahead.incrementAndGet(), Math::max);
                    each.accept("x");
                },
                notes);

        assertThat(most.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void takesWhatIsHeavierThanAllThatMayWait() throws IOException {
        Notes notes = new Notes();
        run(4, 2, (input, each) -> each.accept("heavy"), Long.MAX_VALUE / 8, notes);

        assertThat(notes.seen).filteredOn("heavy"::equals).hasSize(4);
    }

    @Test
    void stopsWhereItIsAskedTo() {
        try (var ordered = new OrderedWork<Integer, String>(1, (input, each) -> each.accept("x"), result -> 1)) {
            assertThatThrownBy(() -> ordered.run(IntStream.range(0, 9).iterator(), new Notes(), () -> true))
                    .isInstanceOf(InterruptedIOException.class);
        }
    }

    @Test
    @Timeout(60)
    void losesNothingWhereHeavyAndLightResultsWaitInTurn() throws IOException {
        for (int threads = 1; threads <= 3; threads++) {
            Notes notes = new Notes();
            try (var ordered = new OrderedWork<Integer, String>(
                    threads,
                    (input, each) -> IntStream.range(0, 3).forEach(n -> each.accept(input + "/" + n)),
                    input -> 1,
                    result -> result.endsWith("1") ? 3 * HEAVY : HEAVY / 100,
                    input -> false)) {
                ordered.run(IntStream.range(0, 2_000).iterator(), notes, () -> false);
            }
            List<String> expected = new ArrayList<>();
            for (int input = 0; input < 2_000; input++) {
                expected.addAll(List.of(input + "/0", input + "/1", input + "/2", "done " + input));
            }
            assertThat(notes.seen).isEqualTo(expected);
        }
    }
}
