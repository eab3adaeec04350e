package io.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A message or one of its parts (RFC 2045, 2046): headers and a body, which may be parts again.
 *
 * @param content the body as it was sent
 * @param parts of a multipart body, in their order
 * @param whole whether every multipart in it was closed, and none lies too deep to be looked into
 */
record MimePart(MailHeaders headers, ByteBuffer content, List<MimePart> parts, boolean whole) {
    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 10_000;
    private static final byte[] CLOSE = {'-', '-'};

    static MimePart parse(byte[] bytes) {
        return parse(bytes, 0, bytes.length, 0);
    }

    private static MimePart parse(byte[] bytes, int from, int to, int depth) {
        int body = MailHeaders.end(bytes, from, to);
        MailHeaders headers = MailHeaders.parse(bytes, from, body);
        Optional<String> boundary = headers.contentType().parameter("boundary");
        if (!headers.contentType().value().startsWith("multipart/") || boundary.isEmpty() || depth >= DEEPEST) {
            return new MimePart(headers, ByteBuffer.wrap(bytes, body, to - body), List.of(), depth < DEEPEST);
        }
        Cuts cuts = Cuts.of(bytes, body, to, boundary.get());
        List<MimePart> parts = new ArrayList<>();
        for (int[] span : cuts.spans()) {
            parts.add(parse(bytes, span[0], span[1], depth + 1));
        }
        boolean whole = cuts.closed() && parts.stream().allMatch(MimePart::whole);
        return new MimePart(headers, ByteBuffer.wrap(bytes, body, to - body), parts, whole);
    }

    /** Where the parts of a multipart body lie. */
    private record Cuts(List<int[]> spans, boolean closed) {
        static Cuts of(byte[] bytes, int from, int to, String boundary) {
            byte[] delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
            List<int[]> spans = new ArrayList<>();
            int start = -1;
            for (int line = from; line < to; line = nextLine(bytes, line, to)) {
                if (!startsWith(bytes, line, to, delimiter) || !endsAfter(bytes, line + delimiter.length, to)) {
                    continue;
                }
                if (start >= 0 && spans.size() < MOST_PARTS) {
                    spans.add(new int[] {start, Math.max(start, beforeLineEnd(bytes, line, start))});
                }
                start = nextLine(bytes, line, to);
                if (startsWith(bytes, line + delimiter.length, to, CLOSE)) {
                    return new Cuts(spans, true);
                }
            }
            if (start >= 0 && start < to) {
                spans.add(new int[] {start, to});
            }
            return new Cuts(spans, false);
        }

        /** One boundary may begin like another: after it come two dashes or nothing but white space (RFC 2046, 5.1.1). */
        private static boolean endsAfter(byte[] bytes, int at, int to) {
            if (startsWith(bytes, at, to, CLOSE)) {
                return true;
            }
            int end = at;
            while (end < to && (bytes[end] == ' ' || bytes[end] == '\t' || bytes[end] == '\r')) {
                end++;
            }
            return end == to || bytes[end] == '\n';
        }

        private static int beforeLineEnd(byte[] bytes, int line, int start) {
            int end = line;
            if (end > start && bytes[end - 1] == '\n') {
                end--;
            }
            return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        }
    }

    private static boolean startsWith(byte[] bytes, int at, int to, byte[] mark) {
        if (at + mark.length > to) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    static int nextLine(byte[] bytes, int at, int to) {
        int next = at;
        while (next < to && bytes[next] != '\n') {
            next++;
        }
        return Math.min(to, next + 1);
    }

    /** The media type in lower case, {@code text/plain} where none is stated. */
    String type() {
        String type = headers.contentType().value();
        return type.contains("/") ? type : "text/plain";
    }

    /** The file name, of an attachment that has one. */
    Optional<String> fileName() {
        return headers.disposition()
                .parameter("filename")
                .or(() -> headers.contentType().parameter("name"))
                .filter(name -> !name.isBlank());
    }

    boolean isAttachment() {
        return headers.disposition().value().equals("attachment") || fileName().isPresent();
    }

    /** The bytes of the body, without their transfer encoding. */
    byte[] body() {
        byte[] raw = new byte[content.remaining()];
        content.duplicate().get(raw);
        return switch (headers.first("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(raw, 0, raw.length);
            case "quoted-printable" -> QuotedPrintable.decode(raw, 0, raw.length);
            default -> raw;
        };
    }

    /** The body as text. */
    String text() {
        byte[] bytes = body();
        return headers.contentType()
                .parameter("charset")
                .map(charset -> Decoding.decode(bytes, Optional.of(charset)))
                .orElseGet(() -> Decoding.decode(bytes));
    }

    /** Whatever is no letter of the alphabet is passed over, and an end that is cut off with it. */
    static byte[] base64(byte[] bytes, int from, int to) {
        ByteArrayOutputStream letters = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to && bytes[i] != '='; i++) {
            int b = bytes[i];
            if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/') {
                letters.write(b);
            }
        }
        byte[] all = letters.toByteArray();
        return Base64.getDecoder().decode(java.util.Arrays.copyOf(all, all.length - (all.length % 4 == 1 ? 1 : 0)));
    }
}
