package io.dateline.ingest;

import java.io.ByteArrayOutputStream;

/** The quoted-printable encoding of mail (RFC 2045, section 6.7); what is not well formed stays as it is. */
final class QuotedPrintable {
    private QuotedPrintable() {}

    static byte[] decode(byte[] bytes, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
        int at = from;
        while (at < to) {
            at = bytes[at] == '=' ? escape(bytes, at, to, out) : plain(bytes, at, out);
        }
        return out.toByteArray();
    }

    private static int plain(byte[] bytes, int at, ByteArrayOutputStream out) {
        out.write(bytes[at]);
        return at + 1;
    }

    private static int escape(byte[] bytes, int at, int to, ByteArrayOutputStream out) {
        int high = at + 1 < to ? Character.digit(bytes[at + 1], 16) : -1;
        int low = at + 2 < to ? Character.digit(bytes[at + 2], 16) : -1;
        if (high >= 0 && low >= 0) {
            out.write(high << 4 | low);
            return at + 3;
        }
        int end = at + 1;
        while (end < to && (bytes[end] == ' ' || bytes[end] == '\t' || bytes[end] == '\r')) {
            end++;
        }
        return end < to && bytes[end] == '\n' ? end + 1 : plain(bytes, at, out);
    }
}
