package io.dateline.text;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Cuts a text into tokens: see {@link Reading}. */
public final class Tokenizer {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private static final int SPACE = 1;
    private static final int DIGIT = 2;
    private static final int SMALL = 4;
    private static final int CAPITAL = 8;
    private static final int WORD = DIGIT | SMALL | CAPITAL;

    /** What the ASCII characters are. */
    private static final byte[] ASCII = new byte[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte)
                    (Character.isDigit(c)
                            ? DIGIT
                            : Character.isUpperCase(c)
                                    ? CAPITAL
                                    : Character.isLowerCase(c) ? SMALL : isAnySpace(c) ? SPACE : 0);
        }
    }

    private final String text;
    private final Wrapping wrapping;
    int size;
    int[] starts;
    int[] ends;
    short[] shapes;
    long[] hashes;

    private int lineStart;
    private boolean newLine = true;
    private boolean newBlock = true;
    private boolean space = true;

    private Tokenizer(String text, int most) {
        this.text = text;
        this.starts = new int[most];
        this.ends = new int[most];
        this.shapes = new short[most];
        this.hashes = new long[most];
        this.wrapping = Wrapping.of(most > 0 ? text : "");
    }

    static Tokenizer read(String text) {
        Tokenizer tokenizer = new Tokenizer(text, Math.clamp(text.length() / 4, 16, 1 << 16));
        tokenizer.run();
        return tokenizer;
    }

    /** The hash by which folded words are looked up: 64-bit FNV-1a over the UTF-16 code units of the folded form. */
    public static long hash(String word) {
        return hash(word, 0, word.length());
    }

    /** An ASCII word is folded letter by letter on the way: most are, and each word of a text comes here. */
    private static long hash(String text, int from, int to) {
        long hash = FNV_OFFSET;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > 127) {
                return hashFolded(Folding.fold(text.substring(from, to)));
            }
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * FNV_PRIME;
        }
        return hash;
    }

    private static long hashFolded(String folded) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** Hands over the hashes of a name's tokens, in their order. */
    public static void hashes(String name, LongConsumer hash) {
        Tokenizer tokens = new Tokenizer(name, 0);
        int at = 0;
        while (at < name.length()) {
            int c = name.codePointAt(at);
            if (isSpace(c)) {
                tokens.space = true;
                at += Character.charCount(c);
            } else {
                int end = tokens.endOfToken(at, c);
                hash.accept(hash(name, at, end));
                tokens.space = false;
                at = end;
            }
        }
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at = isSpace(c) ? space(at, c) : isDirectionMark(c) ? at + 1 : token(at, c);
        }
    }

    /** Marks that turn the direction of writing, which stand anywhere in Arabic text and mean nothing to a reader. */
    private static boolean isDirectionMark(int c) {
        return c >= 0x061C
                && (c == 0x061C
                        || c == 0x200E
                        || c == 0x200F
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isSpace(int c) {
        return c < ASCII.length ? ASCII[c] == SPACE : isAnySpace(c);
    }

    private static boolean isAnySpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private int space(int at, int c) {
        space = true;
        if (c == '\n' || c == '\u2029') {
            newBlock |= newLine || c == '\u2029' || !wrapping.isSoft(lineStart, at);
            newLine = true;
            lineStart = at + 1;
        }
        return at + Character.charCount(c);
    }

    private int token(int at, int c) {
        if (newLine) {
            lineStart = at;
        }
        int end = c < ASCII.length && (ASCII[c] & WORD) != 0 ? asciiWord(at) : at;
        return end > at ? end : anyToken(at, c);
    }

    private int anyToken(int at, int c) {
        int end = endOfToken(at, c);
        add(at, end, shape(at, end), hash(text, at, end));
        return end;
    }

    /** Adds a word of ASCII letters and digits, as most are, in one go; none where a character beyond ASCII follows. */
    private int asciiWord(int from) {
        int capitals = 0;
        int digits = 0;
        long hash = FNV_OFFSET;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            int kind = c < ASCII.length ? ASCII[c] & WORD : -1;
            if (kind == 0) {
                break;
            } else if (kind < 0) {
                return from;
            }
            capitals += kind == CAPITAL ? 1 : 0;
            digits += kind == DIGIT ? 1 : 0;
            hash = (hash ^ (kind == CAPITAL ? c + 32 : c)) * FNV_PRIME;
        }
        int first = ASCII[text.charAt(from)];
        int bits = around() | digitsAndCapitals(at - from, digits, capitals);
        bits |= first != DIGIT ? Shape.LETTERS.bit() : 0;
        bits |= first == CAPITAL ? Shape.CAPITAL.bit() : 0;
        add(from, at, bits, hash);
        return at;
    }

    private int endOfToken(int at, int c) {
        if (Character.isIdeographic(c)) {
            return at + Character.charCount(c);
        } else if (Character.isLetterOrDigit(c)) {
            return endOfWord(at);
        }
        return isPossessive(at) ? at + 2 : at + Character.charCount(c);
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isInWord(c) || Character.isIdeographic(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> c == '\u00AD';
                };
    }

    private boolean isPossessive(int at) {
        return isApostrophe(text.charAt(at))
                && !space
                && at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 2)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private void add(int start, int end, int shape, long hash) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        shapes[size] = (short) shape;
        hashes[size] = hash;
        size++;
        space = false;
        newLine = false;
        newBlock = false;
    }

    private void grow() {
        int length = size * 2;
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        shapes = Arrays.copyOf(shapes, length);
        hashes = Arrays.copyOf(hashes, length);
    }

    private int around() {
        return (space ? Shape.SPACE_BEFORE.bit() : 0)
                | (newLine ? Shape.LINE_START.bit() : 0)
                | (newBlock ? Shape.BLOCK_START.bit() : 0);
    }

    private int shape(int start, int end) {
        int first = text.codePointAt(start);
        if (Character.isIdeographic(first)) {
            return around() | Shape.IDEOGRAPH.bit() | Shape.LETTERS.bit();
        } else if (Character.isLetterOrDigit(first)) {
            return around() | wordShape(start, end, first);
        }
        boolean possessive = end - start == 2 && isApostrophe(text.charAt(start));
        return around() | (possessive ? Shape.POSSESSIVE.bit() : 0);
    }

    private int wordShape(int start, int end, int first) {
        int digits = 0;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        int bits = digitsAndCapitals(end - start, digits, capitals);
        bits |= Character.isLetter(first) ? Shape.LETTERS.bit() : 0;
        bits |= Character.isUpperCase(first) || Character.isTitleCase(first) ? Shape.CAPITAL.bit() : 0;
        return bits;
    }

    private static int digitsAndCapitals(int length, int digits, int capitals) {
        int bits = digits > 0 ? Shape.HAS_DIGIT.bit() : 0;
        bits |= digits == length ? Shape.DIGITS.bit() : 0;
        bits |= capitals > 1 && capitals + digits == length ? Shape.ALL_CAPITALS.bit() : 0;
        return bits;
    }
}
