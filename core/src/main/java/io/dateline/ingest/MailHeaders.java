package io.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headers of a message or a part (RFC 5322), unfolded; names in lower case. */
record MailHeaders(Map<String, String> values) {
    private static final int MOST = 1_000;
    private static final int LONGEST = 20_000;

    /**
     * A header with parameters: {@code text/plain; charset=utf-8}.
     *
     * @param value in lower case
     */
    record Parameterised(String value, Map<String, String> parameters) {
        Optional<String> parameter(String name) {
            return Optional.ofNullable(parameters.get(name));
        }
    }

    /** Where the body begins: after the first empty line. */
    static int end(byte[] bytes, int from, int to) {
        int line = from;
        while (line < to) {
            int next = MimePart.nextLine(bytes, line, to);
            if (bytes[line] == '\n' || bytes[line] == '\r' && line + 2 == next) {
                return next;
            }
            line = next;
        }
        return to;
    }

    static MailHeaders parse(byte[] bytes, int from, int to) {
        Map<String, String> values = new HashMap<>();
        for (String line : unfolded(bytes, from, to)) {
            int colon = line.indexOf(':');
            if (colon > 0 && values.size() < MOST) {
                values.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new MailHeaders(values);
    }

    private static List<String> unfolded(byte[] bytes, int from, int to) {
        List<StringBuilder> lines = new ArrayList<>();
        text(bytes, from, to).lines().filter(line -> !line.isEmpty()).forEach(line -> {
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (!folded || lines.isEmpty()) {
                lines.add(new StringBuilder(line));
            } else if (lines.getLast().length() < LONGEST) {
                lines.getLast().append(' ').append(line.strip());
            }
        });
        return lines.stream().map(StringBuilder::toString).toList();
    }

    /** Headers are ASCII; what is not is UTF-8 today (RFC 6532) and a guess in old mails. */
    private static String text(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return Decoding.decodePart(java.util.Arrays.copyOfRange(bytes, from, to), bytes);
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }

    /** A header as it stands, empty where there is none. */
    String first(String name) {
        return values.getOrDefault(name, "");
    }

    /** A header with its encoded words read. */
    String words(String name) {
        return EncodedWords.decode(first(name));
    }

    Parameterised contentType() {
        return parameterised(first("content-type"));
    }

    Parameterised disposition() {
        return parameterised(first("content-disposition"));
    }

    private static Parameterised parameterised(String header) {
        List<String> pieces = pieces(header);
        Map<String, String> parameters = new HashMap<>();
        for (String piece : pieces.subList(1, pieces.size())) {
            int equals = piece.indexOf('=');
            if (equals > 0) {
                parameter(
                        parameters,
                        piece.substring(0, equals).strip(),
                        unquoted(piece.substring(equals + 1).strip()));
            }
        }
        return new Parameterised(pieces.getFirst().strip().toLowerCase(Locale.ROOT), parameters);
    }

    /** Takes {@code name*=UTF-8''...} and {@code name*0=} of RFC 2231 together under one name. */
    private static void parameter(Map<String, String> parameters, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        int star = lower.indexOf('*');
        if (star < 0) {
            parameters.putIfAbsent(lower, EncodedWords.decode(value));
        } else {
            String text = lower.endsWith("*") ? EncodedWords.percents(value) : value;
            parameters.merge(lower.substring(0, star), text, String::concat);
        }
    }

    private static List<String> pieces(String header) {
        List<String> pieces = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                pieces.add(header.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(header.substring(start));
        return pieces;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
    }
}
