package io.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;

/** A body that was sent in chunks, each after a line with its length in hexadecimal (RFC 9112, 7.1). */
final class ChunkedStream extends InputStream {
    private final InputStream stream;
    private long left;
    private boolean first = true;
    private boolean ended;

    ChunkedStream(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (left == 0 && !ended) {
            nextChunk();
        }
        if (ended) {
            return -1;
        }
        int n = stream.read(to, from, (int) Math.min(length, left));
        left -= Math.max(0, n);
        ended = n < 0;
        return n;
    }

    private void nextChunk() throws IOException {
        if (!first) {
            HttpResponse.line(stream);
        }
        first = false;
        String length = HttpResponse.line(stream).split(";", 2)[0].strip();
        if (!length.matches("[0-9a-fA-F]{1,15}")) {
            throw new IOException("it is damaged: a chunk without its length");
        }
        left = Long.parseLong(length, 16);
        ended = left == 0;
    }
}
