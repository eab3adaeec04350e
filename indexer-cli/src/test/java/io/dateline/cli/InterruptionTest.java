package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class InterruptionTest {
    private final Interruption interruption = new Interruption(Thread.currentThread());
    private final AtomicBoolean inputClosed = new AtomicBoolean();

    /** What comes after is not to be interrupted. */
    @AfterEach
    void forget() {
        Thread.interrupted();
    }

    @Test
    void asksTheWorkToEndAndLetsItGoOnceItHas() {
        Thread.ofPlatform().start(() -> {
            while (!inputClosed.get()) {
                Thread.onSpinWait();
            }
            interruption.end();
        });
        interruption.ask(() -> inputClosed.set(true));
        assertThat(interruption.isWanted()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void disturbsNobodyOnceTheWorkIsOver() {
        interruption.end();
        interruption.ask(() -> inputClosed.set(true));
        assertThat(interruption.isWanted()).isFalse();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(inputClosed).isFalse();
    }
}
