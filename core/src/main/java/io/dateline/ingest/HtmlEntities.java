package io.dateline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Character references of HTML: the names of HTML 4.01 and all numbers. */
final class HtmlEntities {
    private static final int LONGEST = 12;
    private static final Map<String, Integer> BY_NAME = load();
    /** The numbers 128 to 159 stand for windows-1252 in pages, as in the WHATWG HTML standard, 13.2.5.80. */
    private static final java.nio.charset.Charset WINDOWS = java.nio.charset.Charset.forName("windows-1252");

    private HtmlEntities() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> names = new HashMap<>();
        names.put("apos", (int) '\'');
        try (InputStream stream = Objects.requireNonNull(
                        HtmlEntities.class.getResourceAsStream("html-entities.txt"), "html-entities.txt is not there");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(pair -> names.put(pair[0], Integer.parseInt(pair[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** The text with its references resolved; what is none stays as it is. */
    static String resolve(String text) {
        int amp = text.indexOf('&');
        if (amp < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (amp >= 0) {
            out.append(text, from, amp);
            from = append(out, text, amp);
            amp = text.indexOf('&', from);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Appends what stands for the reference at an ampersand; returns where it ends. */
    private static int append(StringBuilder out, String text, int amp) {
        int end = amp + 1;
        while (end < text.length() && end - amp <= LONGEST && isInName(text.charAt(end))) {
            end++;
        }
        String name = text.substring(amp + 1, end);
        Integer code = name.startsWith("#") ? number(name.substring(1)) : BY_NAME.get(name);
        if (code == null) {
            out.append('&');
            return amp + 1;
        }
        out.appendCodePoint(code);
        return end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
    }

    private static boolean isInName(char c) {
        return c == '#' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static @Nullable Integer number(String digits) {
        try {
            boolean hex = digits.startsWith("x") || digits.startsWith("X");
            int code = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            if (code >= 128 && code < 160) {
                return (int) new String(new byte[] {(byte) code}, WINDOWS).charAt(0);
            }
            boolean usable = code > 0 && Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
            return usable ? code : 0xFFFD;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
