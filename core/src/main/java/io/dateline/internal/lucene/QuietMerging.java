package io.dateline.internal.lucene;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges in threads of its own. What one of them fails of closes the writer, whose user is told then: nothing is printed. */
final class QuietMerging extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {}
}
