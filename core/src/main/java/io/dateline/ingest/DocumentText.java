package io.dateline.ingest;

import java.io.IOException;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of the XHTML that Tika makes of a document: paragraphs apart by a blank line, table rows and list items by lines. It is
 * given on as it comes, without white space at its beginning and end.
 */
final class DocumentText extends DefaultHandler {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "pre", "dl");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd");
    private static final Set<String> UNSEEN = Set.of("head", "script", "style");

    private static final int MOST_BLANKS = 10_000;

    /** Says that enough was read. */
    static final class Full extends SAXException {
        Full() {
            super("enough was read");
        }
    }

    /** Takes text. */
    @FunctionalInterface
    interface Sink {
        void take(CharSequence more) throws IOException;
    }

    private final int most;
    private final Sink sink;
    private final StringBuilder blanks = new StringBuilder();
    private int given;
    private int unseen;
    private boolean full;

    /**
     * @param most how many characters are needed; one more is taken, so that it shows that there are more
     */
    DocumentText(int most, Sink sink) {
        this.most = most;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        unseen += UNSEEN.contains(local) ? 1 : 0;
        separate(local);
    }

    @Override
    public void endElement(String uri, String local, String name) {
        unseen -= UNSEEN.contains(local) ? 1 : 0;
        separate(local);
        if (local.equals("td") || local.equals("th")) {
            blanks.append(given == 0 || blanks.length() > MOST_BLANKS ? "" : "\t");
        }
    }

    private void separate(String element) {
        if (PARAGRAPHS.contains(element)) {
            breakLines(2);
        } else if (LINES.contains(element)) {
            breakLines(1);
        }
    }

    /** Ends the line, and adds a blank one if asked to, unless that is there already. */
    private void breakLines(int wanted) {
        int there = (int) blanks.chars().filter(c -> c == '\n').limit(2).count();
        blanks.setLength(0);
        blanks.append("\n".repeat(given == 0 ? 0 : Math.max(wanted, there)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (unseen > 0) {
            return;
        }
        int room = most + 1 - given - blanks.length();
        add(characters, start, Math.max(0, Math.min(length, room)));
        if (length >= room) {
            full = true;
            throw new Full();
        }
    }

    /** White space waits for what follows it: at the end of a block it goes. */
    private void add(char[] characters, int start, int length) throws SAXException {
        int end = start + length;
        while (end > start && isBlank(characters[end - 1])) {
            end--;
        }
        int from = start;
        while (given == 0 && from < end && isBlank(characters[from])) {
            from++;
        }
        if (end > from) {
            give(new StringBuilder(blanks).append(characters, from, end - from));
            blanks.setLength(0);
        }
        if (given > 0) {
            blanks.append(characters, end, start + length - end);
        }
    }

    private void give(CharSequence text) throws SAXException {
        try {
            given += text.length();
            sink.take(text);
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    /** Line ends count, as those of a PDF come this way; indentation doesn't. */
    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        if (length != 1 || characters[start] != '\t') {
            characters(characters, start, length);
        }
    }

    boolean isFull() {
        return full;
    }
}
