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
    static final int SAMPLE = 1 << 16;
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
                .or(() -> utf16(bytes))
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

    /** UTF-16 without a mark would be valid UTF-8 too, full of control characters. */
    private static Optional<String> utf16(byte[] bytes) {
        int even = controls(bytes, 0, 2);
        int odd = controls(bytes, 1, 2);
        int length = Math.min(bytes.length, SAMPLE);
        boolean oneSided = Math.max(even, odd) * 5 > length && Math.min(even, odd) * 5 < Math.max(even, odd);
        return oneSided
                ? Optional.of(new String(bytes, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE))
                        .filter(Decoding::isWritten)
                : Optional.empty();
    }

    /** Whether nearly all of the first characters are such as people write, which numbers taken for characters are not. */
    private static boolean isWritten(String text) {
        int length = Math.min(text.length(), SAMPLE);
        long strange = text.chars().limit(SAMPLE).filter(Decoding::isUnwritten).count();
        return strange * 50 < length;
    }

    private static boolean isUnwritten(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !Character.isWhitespace(c);
            case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** How many of the first bytes are control characters other than white space, of which a text has hardly any. */
    private static int controls(byte[] bytes, int from, int step) {
        int controls = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE); i += step) {
            int b = bytes[i] & 0xFF;
            controls += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return controls;
    }

    /** Which form of UTF-16 a text is in that begins so, if it is in one, by its mark or without. */
    static Optional<Charset> wide(byte[] head) {
        Optional<Charset> little = Optional.of(StandardCharsets.UTF_16LE);
        Optional<Charset> big = Optional.of(StandardCharsets.UTF_16BE);
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return startsWith(head, 0xFF, 0xFE) ? little : big;
        }
        return utf16(head).isEmpty() ? Optional.empty() : controls(head, 1, 2) > controls(head, 0, 2) ? little : big;
    }

    /** The likeliest encoding of bytes that are not all UTF-8. */
    static Charset likeliest(byte[] bytes) {
        return mostlyUtf8(bytes).isPresent() ? StandardCharsets.UTF_8 : guess(bytes);
    }

    private static Optional<String> utf8(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8);
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
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long longer = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return longer >= broken * 100 ? Optional.of(text) : Optional.empty();
    }

    /**
     * The likeliest encoding. Where most letters are not ASCII, the script is not Latin: the detector's statistics may say
     * otherwise of a short text.
     */
    private static Charset guess(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        boolean latin = isLatin(sample);
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            Optional<Charset> charset = charset(match.getName()).filter(one -> !one.equals(StandardCharsets.UTF_8));
            if (match.getConfidence() >= LEAST_CONFIDENCE
                    && charset.filter(one -> latin || !writesLatin(sample, one)).isPresent()) {
                return charset.get();
            }
        }
        return FALLBACK;
    }

    private static boolean isLatin(byte[] sample) {
        int high = 0;
        int letters = 0;
        for (byte b : sample) {
            high += b < 0 ? 1 : 0;
            letters += Character.isLetter(b) ? 1 : 0;
        }
        return high * 2 < high + letters;
    }

    private static boolean writesLatin(byte[] sample, Charset charset) {
        long[] counts = new long[2];
        new String(sample, charset)
                .codePoints()
                .filter(c -> c > 0x7F && Character.isLetter(c))
                .forEach(c -> counts[Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 0 : 1]++);
        return counts[0] >= counts[1];
    }

    /** Decodes a part of a text whose other parts help to guess. */
    static String decodePart(byte[] part, byte[] whole) {
        return tidy(utf8(part).orElseGet(() -> new String(part, guess(whole))));
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

    /** Whether bytes are no text at all. */
    static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        boolean strange = controls(bytes, 0, 1) > 4 + length / 50;
        return strange && marked(bytes).isEmpty() && utf16(bytes).isEmpty();
    }
}
