package io.dateline;

import io.dateline.ingest.IngestOptions;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How an archive takes in inputs. Immutable.
 *
 * @param ingest how they are read
 * @param threads how many read and extract at a time; the archive is the same with any number
 * @param prune whether reports whose file lay below the same source and is gone are taken out
 * @param recognition by what files are known that were taken in before
 * @param commitEvery how long what was done may wait until it lasts, whatever happens to the process
 * @param progress called after every input, and every now and then while one is waited for, always from one thread, which is not
 *     the calling one
 */
public record IndexOptions(
        IngestOptions ingest,
        int threads,
        boolean prune,
        Recognition recognition,
        Duration commitEvery,
        Consumer<IndexProgress> progress) {
    public static final IndexOptions DEFAULTS = new IndexOptions(
            IngestOptions.DEFAULTS,
            Runtime.getRuntime().availableProcessors(),
            false,
            Recognition.TIME,
            Duration.ofSeconds(20),
            progress -> {});

    public IndexOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + " is below 1");
        }
        if (!commitEvery.isPositive()) {
            throw new IllegalArgumentException("commitEvery: " + commitEvery + " is not above zero");
        }
    }

    public IndexOptions withIngest(IngestOptions options) {
        return new IndexOptions(options, threads, prune, recognition, commitEvery, progress);
    }

    public IndexOptions withThreads(int number) {
        return new IndexOptions(ingest, number, prune, recognition, commitEvery, progress);
    }

    public IndexOptions withPrune(boolean on) {
        return new IndexOptions(ingest, threads, on, recognition, commitEvery, progress);
    }

    public IndexOptions withRecognition(Recognition by) {
        return new IndexOptions(ingest, threads, prune, by, commitEvery, progress);
    }

    public IndexOptions withCommitEvery(Duration time) {
        return new IndexOptions(ingest, threads, prune, recognition, time, progress);
    }

    public IndexOptions withProgress(Consumer<IndexProgress> listener) {
        return new IndexOptions(ingest, threads, prune, recognition, commitEvery, listener);
    }
}
