package io.dateline.ingest;

import com.ibm.icu.lang.UCharacter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a page, without the name of the site. */
final class PageTitle {
    private static final int LEAST = 10;
    private static final int LONGEST = 1_000;
    private static final Pattern LAST_PART =
            Pattern.compile("(.*\\S)\\s+([|\u00b7\u00bb\u2022\u2013\u2014-]|::)\\s+(\\S.*)");

    private PageTitle() {}

    static String of(Page page) {
        Optional<String> site = PageSource.of(page);
        Optional<String> shared =
                page.meta("og:title", "twitter:title", "dc.title").map(title -> cut(title, page, site));
        return shared.filter(title -> !title.isBlank())
                .or(() -> Optional.of(page.heading()).filter(heading -> !heading.isBlank()))
                .orElseGet(() -> cut(page.title(), page, site));
    }

    private static String cut(String title, Page page, Optional<String> site) {
        Matcher m = LAST_PART.matcher(
                title.substring(0, Math.min(LONGEST, title.length())).strip());
        if (!m.matches()) {
            return title;
        }
        boolean named = site.filter(name -> same(name, m.group(3))).isPresent();
        boolean headed = same(m.group(1), page.heading());
        boolean barred = m.group(2).equals("|") && m.group(1).length() >= LEAST;
        return named || headed || barred ? m.group(1) : title;
    }

    private static boolean same(String a, String b) {
        return UCharacter.foldCase(a.strip(), true).equals(UCharacter.foldCase(b.strip(), true));
    }
}
