package io.dateline;

import io.dateline.ingest.FileVersion;
import io.dateline.ingest.Input;
import io.dateline.ingest.Known;
import io.dateline.ingest.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Walks ahead of a run, opening no file, to tell how much there is to do. Begins only where a run takes so long that somebody waits, holds
 * no more than a walk does, and gives up where there is too much to count.
 */
final class Counting implements Closeable {
    private static final long PATIENCE_MILLIS = 1_500;
    private static final long MOST_INPUTS = 5_000_000;

    /** Says of every file that it need not be opened. */
    private static final Known ALL = new Known() {
        @Override
        public boolean has(String path, FileVersion version) {
            return true;
        }

        @Override
        public Optional<String> digest(String path, FileVersion version) {
            return Optional.empty();
        }
    };

    private final Source source;
    private final Thread thread;
    private volatile boolean closed;
    private volatile OptionalLong bytes = OptionalLong.empty();

    private Counting(Source source) {
        this.source = source;
        this.thread = Thread.ofPlatform().daemon().name("dateline-counting").unstarted(this::count);
    }

    static Counting of(Source source) {
        Counting counting = new Counting(source);
        if (source.isOfFiles()) {
            counting.thread.start();
        }
        return counting;
    }

    /** The size of all files, once it is known. */
    OptionalLong bytes() {
        return bytes;
    }

    private void count() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            bytes = sum();
        } catch (InterruptedException | IOException | UncheckedIOException e) {
            bytes = OptionalLong.empty();
        }
    }

    private OptionalLong sum() throws IOException {
        long sum = 0;
        try (Source.Inputs walk = source.open(ALL)) {
            for (long left = MOST_INPUTS; walk.hasNext(); left--) {
                if (closed || left == 0) {
                    return OptionalLong.empty();
                }
                sum += walk.next() instanceof Input.UnchangedInput file
                        ? file.version().size()
                        : 0;
            }
        }
        return OptionalLong.of(sum);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
