package io.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * What a server answered (RFC 9112).
 *
 * @param type the media type, without parameters, in lower case
 * @param body with what was done to it on the way undone
 */
record HttpResponse(int status, String type, InputStream body) {
    private static final int LONGEST = 64 << 10;

    static HttpResponse plain(String type, InputStream body) {
        return new HttpResponse(200, bare(type), body);
    }

    static HttpResponse parse(InputStream stream) throws IOException {
        String status = line(stream);
        MailHeaders headers = headers(stream);
        boolean chunked =
                headers.first("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked");
        InputStream body = chunked ? new ChunkedStream(stream) : stream;
        String coding =
                headers.first("content-encoding").toLowerCase(Locale.ROOT).strip();
        return new HttpResponse(status(status), bare(headers.first("content-type")), decoded(body, coding));
    }

    private static InputStream decoded(InputStream body, String coding) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new LateStream(() -> new GZIPInputStream(body));
            case "deflate" -> new LateStream(() -> new InflaterInputStream(body));
            default -> body;
        };
    }

    /** {@code HTTP/1.1 200 OK}; 0 where it is none. */
    private static int status(String line) {
        String[] words = line.strip().split("\\s+", 3);
        return words.length > 1 && words[0].startsWith("HTTP/") && words[1].matches("\\d{3}")
                ? Integer.parseInt(words[1])
                : 0;
    }

    private static String bare(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** A line with its end; empty at the end of the stream. */
    static String line(InputStream stream) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = stream.read(); b >= 0; b = stream.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
            if (line.size() > LONGEST) {
                throw new IOException("it is damaged: a header line that does not end");
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** The headers up to the blank line. */
    static MailHeaders headers(InputStream stream) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String line = line(stream); !line.isBlank(); line = line(stream)) {
            all.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
            if (all.size() > 4 * LONGEST) {
                throw new IOException("it is damaged: headers that do not end");
            }
        }
        return headers(all.toByteArray());
    }

    static MailHeaders headers(byte[] bytes) {
        return MailHeaders.parse(bytes, 0, bytes.length);
    }
}
