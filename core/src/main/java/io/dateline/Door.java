package io.dateline;

import io.dateline.internal.lucene.Store;
import io.dateline.internal.lucene.StoreException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** Whether an archive is open, and for what: every entrance asks here. */
final class Door implements Closeable {
    private final Path directory;
    private final Store store;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Door(Path directory, Store store) {
        this.directory = directory;
        this.store = store;
    }

    static Door create(Path directory, String software) throws IOException {
        try {
            if (Store.isIn(directory)) {
                throw new ArchiveException.Foreign(directory, "there is an archive already");
            }
            return new Door(directory, Store.openForWriting(directory, software));
        } catch (StoreException e) {
            throw translated(directory, e);
        }
    }

    static Door open(Path directory, String software) throws IOException {
        try {
            return new Door(directory, Store.openForWriting(directory, software));
        } catch (StoreException e) {
            throw translated(directory, e);
        }
    }

    /** Whether there is an archive in the folder; one that is damaged or of another version is one. */
    static boolean isArchive(Path directory) throws IOException {
        try {
            return Store.isIn(directory);
        } catch (StoreException e) {
            return true; // told when it is opened
        }
    }

    static Door openReadOnly(Path directory) throws IOException {
        return opened(directory, Store::openForReading);
    }

    static Door openBriefly(Path directory) throws IOException {
        return opened(directory, Store::openBriefly);
    }

    /** How a store is opened. */
    @FunctionalInterface
    private interface Opening {
        Store of(Path directory) throws IOException;
    }

    private static Door opened(Path directory, Opening opening) throws IOException {
        try {
            return new Door(directory, opening.of(directory));
        } catch (StoreException e) {
            throw translated(directory, e);
        }
    }

    private static ArchiveException translated(Path directory, StoreException e) {
        ArchiveException translated = switch (e.problem()) {
            case NOT_FOUND -> new ArchiveException.NotFound(directory);
            case FOREIGN -> new ArchiveException.Foreign(directory, e.found());
            case OTHER_VERSION -> new ArchiveException.OtherVersion(directory, e.found(), Store.expected());
            case LOCKED -> new ArchiveException.Locked(directory);
            case DAMAGED -> new ArchiveException.Damaged(directory, e.found());
        };
        translated.initCause(e);
        return translated;
    }

    /** What is done with the store. */
    @FunctionalInterface
    interface Use<T> {
        T with(Store store) throws IOException;
    }

    Path directory() {
        return directory;
    }

    <T> T reading(Use<T> use) throws IOException {
        if (closed.get()) {
            throw new IllegalStateException("the archive " + directory + " is closed");
        }
        try {
            return use.with(store);
        } catch (StoreException e) {
            throw translated(directory, e);
        }
    }

    /** What is done to the store, unless it is asked to stop: then it ends with an {@link InterruptedIOException}. */
    @FunctionalInterface
    interface Change<T> {
        T make(Store store, BooleanSupplier stopped) throws IOException;
    }

    /**
     * One at a time, and each on a thread of its own: an interrupt would close the files that the calling thread is writing, and
     * the index with them. Where the calling thread is interrupted, the change is asked to stop, and waited for.
     */
    synchronized <T> T writing(Change<T> change) throws IOException {
        return reading(open -> {
            if (!open.isWritable()) {
                throw new IllegalStateException("the archive " + directory + " was opened for reading only");
            }
            AtomicBoolean stopped = new AtomicBoolean();
            FutureTask<T> task = new FutureTask<>(() -> change.make(open, stopped::get));
            Thread.ofPlatform().daemon().name("dateline-writer").start(task);
            return await(task, stopped);
        });
    }

    private static <T> T await(FutureTask<T> task, AtomicBoolean stopped) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stopped.set(true);
                }
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause() == null ? e : e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException rethrown(Throwable cause) {
        return switch (cause) {
            case IOException disk -> disk;
            case RuntimeException fault -> throw fault;
            case Error error -> throw error;
            default -> new IOException(cause);
        };
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed.getAndSet(true)) {
            store.close();
        }
    }
}
