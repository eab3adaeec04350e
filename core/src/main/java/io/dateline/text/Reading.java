package io.dateline.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * One reading of a report, shared by all that look for something in it: tokens with offsets, shapes and folded forms, sentences
 * and lines. A token is a run of letters and digits, one ideograph, a possessive {@code 's}, or one other character that is not
 * white space. Offsets are UTF-16 code units, 0-based, into {@link #text}, which is the title (where it stands outside the body)
 * followed by a blank line and the body. Immutable, safe for all threads; made in one pass, in linear time.
 */
public final class Reading {
    private static final String TITLE_GAP = "\n\n";

    /** Stands at the end of a title that is longer than titles are. */
    private static final String CUT = "\u2026";

    /** How far into a body its own title may stand, below menus and the like. */
    private static final int OPENING = 2_000;

    private final String text;
    private final int bodyStart;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final short[] shapes;
    private final int[] sentences;
    private final long[] hashes;

    Reading(String text, int bodyStart, Tokenizer tokens) {
        this.text = text;
        this.bodyStart = bodyStart;
        this.size = tokens.size;
        this.starts = Arrays.copyOf(tokens.starts, size);
        this.ends = Arrays.copyOf(tokens.ends, size);
        this.shapes = Arrays.copyOf(tokens.shapes, size);
        this.hashes = Arrays.copyOf(tokens.hashes, size);
        this.sentences = Sentences.of(this);
    }

    /** Reads a text without a title of its own. */
    public static Reading of(String text) {
        return of("", text);
    }

    /** Reads a title and a body; a title that stands near the body's beginning, whole or cut, is read once only, as part of the body. */
    public static Reading of(String title, String body) {
        if (title.isBlank() || isIn(title, body)) {
            return new Reading(body, 0, Tokenizer.read(body));
        }
        String text = title + TITLE_GAP + body;
        return new Reading(text, text.length() - body.length(), Tokenizer.read(text));
    }

    /** Also where the title is the body's first line, cut. */
    private static boolean isIn(String title, String body) {
        int end = Math.min(body.length(), title.length() + OPENING);
        String words = title.endsWith(CUT) ? title.substring(0, title.length() - CUT.length()) : title;
        return body.substring(0, end).contains(words);
    }

    /** Title and body together. */
    public String text() {
        return text;
    }

    /** Where the body begins in {@link #text}; 0 where there is no title outside it. */
    public int bodyStart() {
        return bodyStart;
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The characters from one token to before another. */
    public String span(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    public boolean is(int token, Shape shape) {
        return (shapes[token] & shape.bit()) != 0;
    }

    /** The number of the token's sentence, from 0 on. */
    public int sentence(int token) {
        return sentences[token];
    }

    /** The hash of the token's folded form, as {@link Tokenizer#hash} gives it. */
    public long hash(int token) {
        return hashes[token];
    }

    /** Whether a token is there and its folded form has this hash. */
    public boolean has(int token, long hash) {
        return token >= 0 && token < size && hashes[token] == hash;
    }

    /** The first token that begins at or after an offset; {@link #size} where none does. */
    public int tokenAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The sentence around an offset, without the white space at its ends. */
    public String sentenceAround(int offset) {
        if (size == 0) {
            return "";
        }
        int token = Math.min(tokenAt(offset), size - 1);
        int from = token;
        int to = token + 1;
        while (from > 0 && sentences[from - 1] == sentences[token]) {
            from--;
        }
        while (to < size && sentences[to] == sentences[token]) {
            to++;
        }
        return span(from, to);
    }

    /** The reading's first sentence, if there is one. */
    public Optional<String> firstSentence() {
        return size == 0 ? Optional.empty() : Optional.of(sentenceAround(0));
    }
}
