package io.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The process's standard output; tells a reader that went away from a disk that is full. */
final class StandardOutput extends OutputStream {
    private final OutputStream stream = new FileOutputStream(FileDescriptor.out);

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
            if (String.valueOf(e.getMessage()).contains("pipe")) {
                throw new Closed(e);
            }
            throw new IOException("cannot write to the standard output: " + e.getMessage(), e);
        }
    }
}
