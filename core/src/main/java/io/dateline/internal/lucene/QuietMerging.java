package io.dateline.internal.lucene;

import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges in threads of its own. What one of them fails of closes the writer, whose user is told then: nothing is printed. */
final class QuietMerging extends ConcurrentMergeScheduler {
    private static final long LOOK_MILLIS = 10;

    /** Waits until nothing is being merged any more, or it is told to stop. */
    void await(BooleanSupplier stopped) throws InterruptedIOException {
        try {
            while (mergeThreadCount() > 0 && !stopped.getAsBoolean()) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while segments were merged");
        }
    }

    @Override
    protected void handleMergeException(Throwable failure) {}
}
