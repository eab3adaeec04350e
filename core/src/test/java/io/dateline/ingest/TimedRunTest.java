package io.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TimedRunTest {
    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void givesWhatTheWorkGives() throws Exception {
        assertThat(run(Duration.ofSeconds(20)).<String>call(() -> "done")).isEqualTo("done");
    }

    @Test
    void givesUpOnWorkThatHangs() {
        TimedRun run = run(Duration.ofMillis(20));

        assertThatThrownBy(() -> run.call(() -> never.await(1, TimeUnit.HOURS))).isInstanceOf(TimeoutException.class);
        assertThat(run.isAbandoned()).isTrue();
        assertThat(new TimedRun(Duration.ofSeconds(1), Optional.of(run)).isAbandoned())
                .isTrue();
    }

    @Test
    void doesNotCountTheTimeOfAnInnerRun() throws Exception {
        TimedRun outer = run(Duration.ofMillis(300));

        String result = outer.call(() -> {
            TimedRun inner = new TimedRun(Duration.ofSeconds(20), Optional.of(outer));
            inner.call(() -> never.await(600, TimeUnit.MILLISECONDS));
            return "done";
        });

        assertThat(result).isEqualTo("done");
    }

    @Test
    void passesOnStackOverflows() {
        assertThatThrownBy(() -> run(Duration.ofSeconds(20)).call(() -> endless(1)))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
        assertThat(Reasons.of(new ExecutionException(new StackOverflowError()))).isEqualTo("it is nested too deeply");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(int n) {
        return 1 + endless(n + 1);
    }

    private static TimedRun run(Duration limit) {
        return new TimedRun(limit, Optional.empty());
    }
}
