package io.dateline.ingest;

import java.util.Optional;

/** The publisher of a page, as it names itself. */
final class PageSource {
    private PageSource() {}

    static Optional<String> of(Page page) {
        return page.meta("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name")
                .or(() -> PageData.of(page).publisher())
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
