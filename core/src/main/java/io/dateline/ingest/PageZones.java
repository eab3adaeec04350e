package io.dateline.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which part of a page the parser is in: the stack of open elements, with what each says of all inside it. An end tag closes all
 * that was left open within its element.
 */
final class PageZones {
    /** Never shown. */
    static final int HIDDEN = 1;
    /** Around the story by the meaning of its tag: navigation, footer, forms. */
    static final int AROUND = 2;
    /** Around the story by the name of its class: sidebar, share buttons, cookie banner. */
    static final int SUSPECT = 4;
    /** Within the article or the main part. */
    static final int MAIN = 8;
    /** Within a link. */
    static final int LINK = 16;

    static final int PREFORMATTED = 32;

    private static final int DEEPEST = 2_000;

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    private static final Set<String> NEVER_SHOWN = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "noscript",
            "noembed",
            "noframes",
            "datalist",
            "audio",
            "video",
            "canvas",
            "math",
            "title");
    private static final Set<String> ALWAYS_AROUND =
            Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar");

    /** Elements whose class names say something of the whole page. */
    private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");

    private static final Pattern SUSPECTS = Pattern.compile(
            "(nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|cookies?|consent|gdpr|newsletter|subscribe|subscription"
                    + "|signup|share|sharing|social|related|recommended|comments?|advert|advertisement|ads?|promo|skip|"
                    + "masthead|toolbar|pagination|pager|popup|modal|paywall|tags|toc|widget|teaser|banner|byline-share)"
                    + "(?:[-_].*)?");

    private record Open(String name, int zones) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int articles;

    /** The zones of the place reached: an "or" of the constants. */
    int zones() {
        return open.isEmpty() ? 0 : open.peek().zones;
    }

    boolean in(int zone) {
        return (zones() & zone) != 0;
    }

    /** The number of articles begun so far. */
    int articles() {
        return articles;
    }

    void start(String name, Map<String, String> attributes) {
        if (name.equals("p")) {
            closeParagraph();
        }
        if (VOID.contains(name) || open.size() >= DEEPEST) {
            return;
        }
        if (name.equals("article") && !in(MAIN)) {
            articles++;
        }
        open.push(new Open(name, zones() | own(name, attributes)));
        counts.merge(name, 1, Integer::sum);
    }

    /** A paragraph ends where the next begins. */
    private void closeParagraph() {
        if (!open.isEmpty() && open.peek().name.equals("p")) {
            end("p");
        }
    }

    void end(String name) {
        if (counts.getOrDefault(name, 0) == 0) {
            return;
        }
        String closed;
        do {
            closed = open.pop().name;
            counts.merge(closed, -1, Integer::sum);
        } while (!closed.equals(name));
    }

    private int own(String name, Map<String, String> attributes) {
        int zones = byName(name);
        if (isHidden(attributes)) {
            zones |= HIDDEN;
        }
        String role = attributes.getOrDefault("role", "").toLowerCase(Locale.ROOT);
        if (ROLES.contains(role)) {
            zones |= AROUND;
        }
        if (role.equals("main")) {
            zones |= MAIN;
        }
        return !FRAMES.contains(name) && isSuspect(attributes) ? zones | SUSPECT : zones;
    }

    private int byName(String name) {
        if (NEVER_SHOWN.contains(name)) {
            return HIDDEN;
        }
        if (ALWAYS_AROUND.contains(name) || name.equals("header") && !in(MAIN)) {
            return AROUND;
        }
        return switch (name) {
            case "article", "main" -> MAIN;
            case "a" -> LINK;
            case "pre" -> PREFORMATTED;
            default -> 0;
        };
    }

    private static boolean isHidden(Map<String, String> attributes) {
        return attributes.containsKey("hidden")
                || attributes.getOrDefault("aria-hidden", "").equals("true")
                || attributes.getOrDefault("style", "").replace(" ", "").contains("display:none");
    }

    private static boolean isSuspect(Map<String, String> attributes) {
        String names = attributes.getOrDefault("class", "") + " " + attributes.getOrDefault("id", "");
        if (names.isBlank() || names.length() > 1_000) {
            return false;
        }
        for (String name : names.toLowerCase(Locale.ROOT).trim().split("\\s+")) {
            if (SUSPECTS.matcher(name).matches()) {
                return true;
            }
        }
        return false;
    }
}
