package io.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of one message of a mailbox after the other. A line is looked at by its beginning alone, so that a long one needs no
 * memory; {@code >From } within a message becomes {@code From }, as it was.
 */
final class MessageStream extends InputStream {
    private static final byte[] MARK = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream stream;
    private byte[] held = new byte[0];
    private int at;
    private boolean atLineStart = true;
    private boolean afterBlankLine = true;
    private boolean lineIsBlank = true;
    private boolean atMark;
    private boolean ended;

    MessageStream(InputStream stream) {
        this.stream = stream;
    }

    /** Goes on to the next message; false where there is none. */
    boolean next() throws IOException {
        skipRest();
        boolean found = atMark;
        if (found) {
            skipLine();
        }
        atMark = false;
        atLineStart = true;
        return found;
    }

    private void skipRest() throws IOException {
        while (read() >= 0) {}
    }

    private void skipLine() throws IOException {
        int b = stream.read();
        while (b >= 0 && b != '\n') {
            b = stream.read();
        }
        afterBlankLine = false;
        lineIsBlank = true;
    }

    @Override
    public int read() throws IOException {
        if (at < held.length) {
            return held[at++] & 0xFF;
        }
        if (atMark || ended || atLineStart && look()) {
            return -1;
        }
        return at < held.length ? held[at++] & 0xFF : following();
    }

    private int following() throws IOException {
        int b = stream.read();
        if (b == '\n') {
            afterBlankLine = lineIsBlank;
            lineIsBlank = true;
            atLineStart = true;
        } else {
            lineIsBlank &= b == '\r';
        }
        ended = b < 0;
        return b;
    }

    /** Looks at the beginning of a line, and holds what it is; whether it is the mark of another message. */
    private boolean look() throws IOException {
        atLineStart = false;
        stream.mark(MARK.length + 1);
        byte[] head = stream.readNBytes(MARK.length + 1);
        stream.reset();
        atMark = afterBlankLine && begins(head, 0);
        if (!atMark && head.length > 0 && head[0] == '>' && begins(head, 1)) {
            held = stream.readNBytes(head.length);
            at = 1;
            lineIsBlank = false;
        }
        return atMark;
    }

    private static boolean begins(byte[] head, int from) {
        for (int i = 0; i < MARK.length; i++) {
            if (from + i >= head.length || head[from + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int n = 0;
        while (n < length) {
            int b = read();
            if (b < 0) {
                return n == 0 ? -1 : n;
            }
            to[from + n++] = (byte) b;
        }
        return n;
    }
}
