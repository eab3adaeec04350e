package io.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A stream that is opened when it is first read, so that its faults are met where it is read. */
final class LateStream extends InputStream {
    /** Opens the stream. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    private final Opening opening;
    private Optional<InputStream> opened = Optional.empty();

    LateStream(Opening opening) {
        this.opening = opening;
    }

    private InputStream stream() throws IOException {
        if (opened.isEmpty()) {
            opened = Optional.of(opening.open());
        }
        return opened.get();
    }

    @Override
    public int read() throws IOException {
        return stream().read();
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        return stream().read(to, from, length);
    }
}
