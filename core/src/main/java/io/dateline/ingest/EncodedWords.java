package io.dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of mail headers in other scripts: {@code =?utf-8?B?...?=} (RFC 2047) and percent escapes (RFC 2231). */
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([\\w.-]{1,40})(?:\\*[\\w-]{0,20})?\\?([bBqQ])\\?([^?\\s]*)\\?=");

    private EncodedWords() {}

    /** White space between two encoded words is none; a character may begin in one and end in the next. */
    static String decode(String header) {
        if (!header.contains("=?")) {
            return header;
        }
        StringBuilder out = new StringBuilder();
        Matcher m = WORD.matcher(header);
        int end = 0;
        String charset = "";
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        while (m.find()) {
            String between = header.substring(end, m.start());
            boolean joined = end > 0 && between.isBlank();
            if (!joined || !m.group(1).equalsIgnoreCase(charset)) {
                flush(pending, charset, out);
            }
            out.append(joined ? "" : between);
            charset = m.group(1);
            pending.writeBytes(bytes(m.group(2), m.group(3)));
            end = m.end();
        }
        flush(pending, charset, out);
        return out.append(header, end, header.length()).toString();
    }

    private static void flush(ByteArrayOutputStream pending, String charset, StringBuilder out) {
        out.append(Decoding.decodeAs(pending.toByteArray(), charset));
        pending.reset();
    }

    private static byte[] bytes(String encoding, String text) {
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        return encoding.equalsIgnoreCase("B")
                ? MimePart.base64(letters, 0, letters.length)
                : quoted(text.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] quoted(byte[] letters) {
        return QuotedPrintable.decode(letters, 0, letters.length);
    }

    /** {@code UTF-8''na%C3%AFve.txt}; a continuation has no charset and is taken for UTF-8. */
    static String percents(String value) {
        int quote = value.indexOf('\'');
        int second = quote < 0 ? -1 : value.indexOf('\'', quote + 1);
        String charset = second < 0 ? "UTF-8" : value.substring(0, quote);
        String text = second < 0 ? value : value.substring(second + 1);
        return Decoding.decodeAs(quoted(text.replace('%', '=').getBytes(StandardCharsets.ISO_8859_1)), charset);
    }
}
