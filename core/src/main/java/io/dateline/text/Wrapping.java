package io.dateline.text;

/**
 * Tells the ends of lines that only a margin made from those that were meant. A program that wraps ends a line where the next word
 * would not have fitted; in a text of one sentence, one result or one heading a line, it nearly always would have, and the next line
 * begins with a capital.
 */
final class Wrapping {
    /** Nobody wraps lines as short as this; such a line ended because its author ended it. */
    private static final int NARROWEST = 45;

    /** Lines longer than this are paragraphs. */
    private static final int WIDEST = 160;

    private final String text;
    private final int width;

    private Wrapping(String text, int width) {
        this.text = text;
        this.width = width;
    }

    static Wrapping of(String text) {
        int[] lines = new int[WIDEST + 1];
        int inParagraphs = 0;
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(text, start);
            int length = end - start;
            inParagraphs += length > WIDEST ? length : 0;
            lines[length > WIDEST ? 0 : length]++;
            start = end + 1;
        }
        return new Wrapping(text, inParagraphs * 2L < text.length() ? width(lines) * 85 / 100 : Integer.MAX_VALUE);
    }

    /**
     * The length that a tenth of the lines pass at most: an address that was not broken is longer than the margin. Letters of different
     * widths make lines of one margin differ by some fifteen in a hundred.
     */
    private static int width(int[] lines) {
        int all = 0;
        for (int length = 1; length <= WIDEST; length++) {
            all += lines[length];
        }
        int width = WIDEST;
        for (int longer = lines[width]; width > 1 && longer <= all / 10; longer += lines[width]) {
            width--;
        }
        return width;
    }

    /** Whether only a margin ended the line from {@code start} to the newline at {@code end}. */
    boolean isSoft(int start, int end) {
        int length = end - start;
        if (length < NARROWEST || length > WIDEST || width > WIDEST) {
            return false;
        }
        int word = startOfWord(end + 1);
        return isSmall(word) || length + 1 + endOfWord(word) - word > width;
    }

    private int startOfWord(int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    /** No sentence, result or heading begins with a small letter. */
    private boolean isSmall(int word) {
        return word < text.length() && Character.isLowerCase(text.charAt(word));
    }

    private static int endOfLine(String text, int start) {
        int newline = text.indexOf('\n', start);
        return newline < 0 ? text.length() : newline;
    }
}
