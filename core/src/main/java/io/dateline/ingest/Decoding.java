package io.dateline.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import com.ibm.icu.text.Normalizer2;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns bytes into text: by a byte order mark, else as UTF-8 where that fits, else as what the document claims, else by a guess.
 * The result is in NFC, with {@code \n} at the ends of lines and no control characters.
 */
final class Decoding {
    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_CONFIDENCE = 10;
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private Decoding() {}

    /** Decodes bytes whose encoding is not stated. */
    static String decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /**
     * Decodes bytes, which may end within a character.
     *
     * @param claimed the name of a character encoding, which may be wrong
     */
    static String decode(byte[] bytes, Optional<String> claimed) {
        return tidy(marked(bytes)
                .or(() -> utf8(bytes))
                .or(() -> claimed.flatMap(Decoding::charset).flatMap(charset -> strictly(bytes, charset)))
                .or(() -> mostlyUtf8(bytes))
                .orElseGet(() -> new String(bytes, guess(bytes))));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark is valid UTF-8 too, full of zeros: that is left to the guess. */
    private static Optional<String> utf8(byte[] bytes) {
        return hasZeros(bytes) ? Optional.empty() : strictly(bytes, StandardCharsets.UTF_8);
    }

    private static boolean hasZeros(byte[] bytes) {
        int zeros = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * 10 > length;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var out = java.nio.CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        return decoder.decode(in, out, false).isError()
                ? Optional.empty()
                : Optional.of(out.flip().toString());
    }

    /** UTF-8 with a few bytes broken, as happens where texts are cut and pasted: one in a hundred of its longer characters. */
    private static Optional<String> mostlyUtf8(byte[] bytes) {
        if (hasZeros(bytes)) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long longer = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return longer >= broken * 100 ? Optional.of(text) : Optional.empty();
    }

    private static Charset guess(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                .detectAll();
        for (CharsetMatch match : matches) {
            Optional<Charset> charset = charset(match.getName());
            if (match.getConfidence() >= LEAST_CONFIDENCE
                    && charset.isPresent()
                    && !match.getName().equals("UTF-8")) {
                return charset.get();
            }
        }
        return FALLBACK;
    }

    /** A charset by name; what is called ISO 8859-1 or ASCII is nearly always windows-1252, as in the WHATWG Encoding standard. */
    static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            return Optional.of(
                    switch (charset.name()) {
                        case "ISO-8859-1", "US-ASCII" -> FALLBACK;
                        case "ISO-8859-9" -> Charset.forName("windows-1254");
                        default -> charset;
                    });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Decodes bytes in a known encoding, or as well as can be guessed where the name says nothing. */
    static String decodeAs(byte[] bytes, String charset) {
        return charset(charset).map(known -> tidy(new String(bytes, known))).orElseGet(() -> decode(bytes));
    }

    /** NFC, plain line ends, no control characters. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(tidy, text.charAt(i), i > 0 ? text.charAt(i - 1) : ' ');
        }
        return Normalizer2.getNFCInstance().normalize(tidy);
    }

    private static void append(StringBuilder tidy, char c, char before) {
        switch (c) {
            case '\n' -> {
                if (before != '\r') {
                    tidy.append('\n');
                }
            }
            case '\r', '\f', '\u000B', '\u0085', '\u2028' -> tidy.append('\n');
            case '\u2029' -> tidy.append("\n\n");
            case '\uFEFF' -> {}
            default -> {
                if (c == '\t' || !Character.isISOControl(c)) {
                    tidy.append(c);
                }
            }
        }
    }

    /** Whether bytes are no text at all: control characters other than white space, of which a text has hardly any. */
    static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        if (marked(bytes).isPresent()) {
            return false;
        }
        int strange = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            strange += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return strange * 50 > length && !isUtf16(bytes, length);
    }

    /** Zeros at every other place only. */
    private static boolean isUtf16(byte[] bytes, int length) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        return Math.max(even, odd) * 5 > length && Math.min(even, odd) * 50 < length;
    }
}
