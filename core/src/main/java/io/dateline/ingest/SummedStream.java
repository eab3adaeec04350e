package io.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/** The bytes of an item of a zip file, which are held against its checksum at their end: Java's own reader of zip files does not. */
final class SummedStream extends CheckedInputStream {
    private final long expected;

    /**
     * Wraps a stream.
     *
     * @param expected 0 or below where it is not known
     */
    SummedStream(InputStream stream, long expected) {
        super(stream, new CRC32());
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        return checked(super.read(to, from, length));
    }

    private int checked(int read) throws IOException {
        if (read < 0 && expected > 0 && getChecksum().getValue() != expected) {
            throw new ZipException("its checksum is another");
        }
        return read;
    }
}
