package io.dateline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The records of a WARC file, one after the other: a version line, headers, a block of a stated length (ISO 28500, clause 4). */
final class WebRecords {
    private final InputStream stream;
    private MailHeaders headers = HttpResponse.headers(new byte[0]);
    private InputStream block = InputStream.nullInputStream();
    private Optional<String> damage = Optional.empty();
    private long number;

    WebRecords(InputStream stream) {
        this.stream = stream;
    }

    /** Goes on to the next record, over what is none; false at the end of the file. */
    boolean next() throws IOException {
        block.transferTo(java.io.OutputStream.nullOutputStream());
        String line = HttpResponse.line(stream);
        while (!line.isEmpty()) {
            if (line.startsWith("WARC/") && isRecord()) {
                return true;
            }
            if (!line.isBlank()) {
                note("record " + (number + 1) + " does not begin with WARC/");
            }
            line = HttpResponse.line(stream);
        }
        return false;
    }

    private boolean isRecord() throws IOException {
        headers = HttpResponse.headers(stream);
        number++;
        String length = headers.first("content-length");
        if (!length.matches("\\d{1,18}")) {
            note("record " + number + " has no length");
            return false;
        }
        block = new Block(stream, Long.parseLong(length));
        return true;
    }

    private void note(String reason) {
        damage = damage.or(() -> Optional.of("it is damaged: " + reason));
    }

    /** What is wrong with the first record that is not as it should be, among those passed by now. */
    Optional<String> damage() {
        return damage;
    }

    long number() {
        return number;
    }

    /** A header of the record, by its name in lower case; empty where it has none. */
    String header(String name) {
        return headers.first(name);
    }

    /** What of the record follows its headers. */
    InputStream block() {
        return block;
    }

    /** As many bytes as a record says it has. */
    private static final class Block extends InputStream {
        private final InputStream stream;
        private long left;

        Block(InputStream stream, long left) {
            this.stream = stream;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = stream.read(to, from, (int) Math.min(length, left));
            if (n < 0) {
                throw new EOFException();
            }
            left -= n;
            return n;
        }
    }
}
