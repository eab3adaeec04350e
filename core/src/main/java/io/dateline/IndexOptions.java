package io.dateline;

import io.dateline.ingest.IngestOptions;
import java.util.function.Consumer;

/**
 * How an archive takes in inputs. Immutable.
 *
 * @param ingest how they are read
 * @param threads how many read and extract at a time; the archive is the same with any number
 * @param prune whether reports whose file lay below the same source and is gone are taken out
 * @param progress called after every input, always from one thread, which is not the calling one
 */
public record IndexOptions(IngestOptions ingest, int threads, boolean prune, Consumer<IndexProgress> progress) {
    public static final IndexOptions DEFAULTS =
            new IndexOptions(IngestOptions.DEFAULTS, Runtime.getRuntime().availableProcessors(), false, progress -> {});

    public IndexOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + " is below 1");
        }
    }

    public IndexOptions withIngest(IngestOptions options) {
        return new IndexOptions(options, threads, prune, progress);
    }

    public IndexOptions withThreads(int number) {
        return new IndexOptions(ingest, number, prune, progress);
    }

    public IndexOptions withPrune(boolean on) {
        return new IndexOptions(ingest, threads, on, progress);
    }

    public IndexOptions withProgress(Consumer<IndexProgress> listener) {
        return new IndexOptions(ingest, threads, prune, listener);
    }
}
