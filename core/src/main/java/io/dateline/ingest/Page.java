package io.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an HTML page holds: its head in fields, its body in blocks. */
final class Page implements HtmlTokens.Handler {
    /** A paragraph, heading, list item or table row, and where it stands. */
    record Block(String text, int linkCharacters, int zones, int article) {
        boolean in(int zone) {
            return (zones & zone) != 0;
        }
    }

    /** A {@code time} element: its machine-readable date, and whether it says that it is the date of publication. */
    record Time(String date, boolean published) {}

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "caption",
            "blockquote",
            "pre",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "form",
            "figure",
            "figcaption",
            "address",
            "hr",
            "fieldset",
            "details",
            "summary",
            "body",
            "html",
            "head",
            "title",
            "center");
    private static final int MOST = 1_000;

    private final PageZones zones = new PageZones();
    private final Map<String, String> metas = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder heading = new StringBuilder();
    private int linkCharacters;
    private int blockZones;
    private boolean inTitle;
    private boolean inData;
    private boolean inHeading;
    private String language = "";
    private String canonical = "";

    private Page() {}

    static Page read(String html) {
        Page page = new Page();
        HtmlTokens.read(html, page);
        page.flush();
        return page;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        if (BLOCKS.contains(name)) {
            flush();
        }
        zones.start(name, attributes);
        switch (name) {
            case "html" -> language = attributes.getOrDefault("lang", attributes.getOrDefault("xml:lang", ""));
            case "meta" -> meta(attributes);
            case "link" -> link(attributes);
            case "time" -> time(attributes);
            case "title" -> inTitle = title.isEmpty() && !zones.in(PageZones.MAIN);
            case "script" -> inData = attributes.getOrDefault("type", "").contains("ld+json");
            case "h1" ->
                inHeading = heading.toString().isBlank()
                        && !zones.in(PageZones.HIDDEN | PageZones.AROUND | PageZones.SUSPECT);
            case "br" -> block.append('\n');
            case "td", "th" -> block.append(block.isEmpty() ? "" : "\t");
            default -> itemprop(attributes);
        }
    }

    @Override
    public void end(String name) {
        if (BLOCKS.contains(name)) {
            flush();
        }
        zones.end(name);
        switch (name) {
            case "title" -> inTitle = false;
            case "script" -> inData = false;
            case "h1" -> inHeading = false;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inTitle) {
            title.append(text);
        } else if (inData && scripts.size() < MOST) {
            scripts.add(text);
        } else if (!zones.in(PageZones.HIDDEN)) {
            append(text);
        }
    }

    private void append(String text) {
        if (inHeading) {
            heading.append(text);
        }
        blockZones = block.isEmpty() ? zones.zones() : blockZones;
        block.append(zones.in(PageZones.PREFORMATTED) ? text : text.replaceAll("\\s+", " "));
        linkCharacters += zones.in(PageZones.LINK) ? text.strip().length() : 0;
    }

    private void flush() {
        String text = lines(block.toString());
        if (!text.isEmpty()) {
            blocks.add(new Block(text, linkCharacters, blockZones, zones.articles()));
        }
        block.setLength(0);
        linkCharacters = 0;
    }

    private static String lines(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines()
                .map(line ->
                        line.replace('\u00A0', ' ').replaceAll(" {2,}", " ").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
        return lines.toString();
    }

    private void meta(Map<String, String> attributes) {
        String content = attributes.getOrDefault("content", "").strip();
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = attributes.getOrDefault(key, "").strip().toLowerCase(java.util.Locale.ROOT);
            if (!name.isEmpty() && !content.isEmpty() && metas.size() < MOST) {
                metas.putIfAbsent(name, content);
            }
        }
    }

    private void itemprop(Map<String, String> attributes) {
        if (attributes.containsKey("itemprop") && attributes.containsKey("content")) {
            meta(attributes);
        }
    }

    private void link(Map<String, String> attributes) {
        if (canonical.isEmpty() && attributes.getOrDefault("rel", "").equalsIgnoreCase("canonical")) {
            canonical = attributes.getOrDefault("href", "").strip();
        }
    }

    private void time(Map<String, String> attributes) {
        String date = attributes.getOrDefault("datetime", "").strip();
        boolean around = zones.in(PageZones.AROUND | PageZones.SUSPECT | PageZones.HIDDEN);
        if (!date.isEmpty() && times.size() < MOST) {
            String says = attributes.getOrDefault("itemprop", "") + " " + attributes.getOrDefault("class", "");
            boolean published = attributes.containsKey("pubdate") || says.matches("(?is).*(publish|entry-date).*");
            if (published || !around) {
                times.add(new Time(date, published));
            }
        }
    }

    /** The first value of one of the names, in the order of the names, of {@code meta} elements. */
    Optional<String> meta(String... names) {
        for (String name : names) {
            if (metas.containsKey(name)) {
                return Optional.ofNullable(metas.get(name));
            }
        }
        return Optional.empty();
    }

    /** The contents of JSON-LD scripts. */
    List<String> data() {
        return scripts;
    }

    List<Time> times() {
        return times;
    }

    List<Block> blocks() {
        return blocks;
    }

    String title() {
        return oneLine(title);
    }

    private static String oneLine(StringBuilder text) {
        return text.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    }

    String heading() {
        return oneLine(heading);
    }

    Optional<String> language() {
        return Optional.of(language)
                .filter(tag -> !tag.isBlank())
                .or(() -> meta("content-language", "dc.language", "og:locale"));
    }

    Optional<String> address() {
        return Optional.of(canonical)
                .filter(url -> !url.isEmpty())
                .or(() -> meta("og:url"))
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"));
    }
}
