package io.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The process's standard output; tells a reader that went away from a disk that is full. */
final class StandardOutput extends OutputStream {
    private final OutputStream stream = new FileOutputStream(FileDescriptor.out);
    private Optional<IOException> failure = Optional.empty();

    /** Nobody reads any more, as after {@code | head}: no failure. */
    static final class Closed extends IOException {
        Closed(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            stream.write(bytes, offset, length);
        } catch (IOException e) {
            failure = Optional.of(failure(e));
            throw failure.get();
        }
    }

    private static IOException failure(IOException e) {
        return String.valueOf(e.getMessage()).contains("pipe")
                ? new Closed(e)
                : new IOException("cannot write to the standard output: " + e.getMessage(), e);
    }

    /** Says again what went wrong: a writer in between may have kept it to itself. */
    @Override
    public void flush() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
