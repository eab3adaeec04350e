package io.dateline;

import io.dateline.internal.lucene.Store;
import io.dateline.internal.lucene.StoreException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

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

    static Door openReadOnly(Path directory) throws IOException {
        try {
            return new Door(directory, Store.openForReading(directory));
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

    /** One at a time. */
    synchronized <T> T writing(Use<T> use) throws IOException {
        return reading(open -> {
            if (!open.isWritable()) {
                throw new IllegalStateException("the archive " + directory + " was opened for reading only");
            }
            return use.with(open);
        });
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed.getAndSet(true)) {
            store.close();
        }
    }
}
