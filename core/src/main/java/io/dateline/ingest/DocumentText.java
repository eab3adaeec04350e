package io.dateline.ingest;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The text of the XHTML that Tika makes of a document: paragraphs apart by a blank line, table rows and list items by lines. */
final class DocumentText extends DefaultHandler {
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "pre", "dl");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd");
    private static final Set<String> UNSEEN = Set.of("head", "script", "style");

    /** Says that enough was read. */
    static final class Full extends SAXException {
        Full() {
            super("enough was read");
        }
    }

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private int unseen;
    private boolean full;

    /**
     * @param most how many characters are needed; one more is taken, so that it shows that there are more
     */
    DocumentText(int most) {
        this.most = most;
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
            text.append('\t');
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
        int end = text.length();
        int there = 0;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
            there += text.charAt(end) == '\n' ? 1 : 0;
        }
        text.setLength(end);
        text.append("\n".repeat(end == 0 ? 0 : Math.max(wanted, Math.min(2, there))));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (unseen > 0) {
            return;
        }
        int room = most + 1 - text.length();
        text.append(characters, start, Math.max(0, Math.min(length, room)));
        if (length >= room) {
            full = true;
            throw new Full();
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

    String text() {
        return text.toString().strip();
    }
}
