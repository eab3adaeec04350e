package io.dateline.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts HTML into tags and text, as tolerantly as browsers do (after the WHATWG HTML standard, section 13.2.5, without building a
 * tree). Every character is looked at a bounded number of times.
 */
final class HtmlTokens {
    /** Takes the tokens in their order; names of tags and attributes are in lower case. */
    interface Handler {
        void start(String name, Map<String, String> attributes);

        void end(String name);

        /** Text with its references resolved; of script elements the script as it is. */
        void text(String text);
    }

    private static final int MOST_ATTRIBUTES = 100;
    private static final Set<String> RAW = Set.of("script", "style", "xmp", "iframe", "noembed", "noframes");
    private static final Set<String> ESCAPABLE = Set.of("title", "textarea");

    private final String html;
    private final Handler handler;
    private int at;

    private HtmlTokens(String html, Handler handler) {
        this.html = html;
        this.handler = handler;
    }

    static void read(String html, Handler handler) {
        new HtmlTokens(html, handler).run();
    }

    private void run() {
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            int end = open < 0 ? html.length() : open;
            if (end > at) {
                handler.text(HtmlEntities.resolve(html.substring(at, end)));
            }
            at = end;
            if (open >= 0) {
                markup();
            }
        }
    }

    private void markup() {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (isLetter(next)) {
            startTag();
        } else if (next == '/') {
            endTag();
        } else if (next == '!' || next == '?') {
            comment();
        } else {
            handler.text("<");
            at++;
        }
    }

    private void comment() {
        boolean real = html.startsWith("<!--", at);
        int end = html.indexOf(real ? "-->" : ">", at + 2);
        at = end < 0 ? html.length() : end + (real ? 3 : 1);
    }

    private void endTag() {
        at += 2;
        if (at < html.length() && isLetter(html.charAt(at))) {
            handler.end(tagName());
        }
        int end = html.indexOf('>', at);
        at = end < 0 ? html.length() : end + 1;
    }

    private void startTag() {
        at++;
        String name = tagName();
        Map<String, String> attributes = attributes();
        handler.start(name, attributes);
        if (RAW.contains(name) || ESCAPABLE.contains(name)) {
            rawText(name);
        }
    }

    private void rawText(String name) {
        int end = at;
        while (end < html.length() && !closes(name, end)) {
            int open = html.indexOf('<', end + 1);
            end = open < 0 ? html.length() : open;
        }
        String raw = html.substring(at, end);
        handler.text(ESCAPABLE.contains(name) ? HtmlEntities.resolve(raw) : raw);
        at = end;
    }

    private boolean closes(String name, int from) {
        return html.startsWith("</", from) && html.regionMatches(true, from + 2, name, 0, name.length());
    }

    private String tagName() {
        int start = at;
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>' && html.charAt(at) != '/') {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    /** Reads up to and with the tag's closing bracket. */
    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        while (at < html.length() && html.charAt(at) != '>') {
            if (isSpace(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
            } else {
                String name = attributeName();
                String value = attributeValue();
                if (attributes.size() < MOST_ATTRIBUTES) {
                    attributes.putIfAbsent(name, value);
                }
            }
        }
        at = Math.min(html.length(), at + 1);
        return attributes;
    }

    private String attributeName() {
        int start = at++;
        while (at < html.length() && !isSpace(html.charAt(at)) && "=>/".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String attributeValue() {
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '=') {
            return "";
        }
        at++;
        skipSpace();
        if (at < html.length() && (html.charAt(at) == '"' || html.charAt(at) == '\'')) {
            return quoted(html.charAt(at));
        }
        int start = at;
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return HtmlEntities.resolve(html.substring(start, at));
    }

    private String quoted(char quote) {
        int end = html.indexOf(quote, at + 1);
        int close = end < 0 ? html.length() : end;
        String value = HtmlEntities.resolve(html.substring(at + 1, close));
        at = Math.min(html.length(), close + 1);
        return value;
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
