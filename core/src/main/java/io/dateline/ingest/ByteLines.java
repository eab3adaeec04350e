package io.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cuts a stream of bytes into lines and never holds more than the longest line allowed. */
final class ByteLines implements Closeable {
    /** Room for ten million letters, each escaped. */
    static final int LONGEST = 64 << 20;

    private static final int KEPT_BUFFER = 1 << 20;

    private final InputStream stream;
    private final int longest;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;
    private boolean tooLong;
    private Optional<String> text = Optional.empty();
    private ByteArrayOutputStream line = new ByteArrayOutputStream();

    ByteLines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** Goes on to the next line; false where the stream has ended. */
    boolean next() throws IOException {
        if (line.size() > KEPT_BUFFER) {
            line = new ByteArrayOutputStream();
        }
        line.reset();
        tooLong = false;
        if (at == filled && !fill()) {
            return false;
        }
        while (!takeToNewline() && fill()) {}
        number++;
        text = tooLong ? Optional.empty() : decode();
        return true;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, stream.read(block, 0, block.length));
        return filled > 0;
    }

    private boolean takeToNewline() {
        int end = at;
        while (end < filled && block[end] != '\n') {
            end++;
        }
        take(end - at);
        boolean found = end < filled;
        at = found ? end + 1 : end;
        return found;
    }

    private void take(int length) {
        tooLong |= (long) line.size() + length > longest;
        if (!tooLong) {
            line.write(block, at, length);
        }
    }

    /** The number of the line, from 1 on. */
    long number() {
        return number;
    }

    int longest() {
        return longest;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        return text.filter(String::isBlank).isPresent();
    }

    /** The line without its end and without a byte order mark; none where it is too long or not UTF-8. */
    Optional<String> text() {
        return text;
    }

    private Optional<String> decode() {
        try {
            String all = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            String unmarked = number == 1 && all.startsWith("\uFEFF") ? all.substring(1) : all;
            return Optional.of(unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
