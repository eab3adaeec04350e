package io.dateline.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** A file that is read once from its beginning, with the digest of what was read. */
final class ReadFile extends FilterInputStream {
    private final MessageDigest sha256 = Digests.sha256();
    private long passed;

    private ReadFile(InputStream stream) {
        super(stream);
    }

    static ReadFile open(Path file) throws IOException {
        return new ReadFile(Files.newInputStream(file));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            sha256.update(bytes, offset, read);
            passed += read;
        }
        return read;
    }

    @Override
    public long skip(long number) throws IOException {
        return readNBytes((int) Math.min(number, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** How many bytes were read. */
    long passed() {
        return passed;
    }

    /** SHA-256 of the whole file in hexadecimal; reads what is left of it. */
    String digest() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return Digests.hex(sha256);
    }
}
