package io.dateline.ingest;

import io.dateline.ingest.Page.Time;
import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a page was published, by what it says of itself, most dependable first. */
final class PageDates {
    private static final List<String> STRONG =
            List.of("article:published_time", "og:article:published_time", "datepublished");
    private static final List<String> USUAL = List.of(
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dc.date.created",
            "dcterms.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publication-date",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "article.published",
            "og:pubdate",
            "og:published_time",
            "originalpublicationdate",
            "releasedate");

    private record Claim(String date, String evidence) {
        Optional<Publication> publication() {
            Optional<EventDate> day = WrittenDay.find(date);
            return day.map(found -> Publication.of(found, Basis.HTML, evidence + ": " + date));
        }
    }

    private PageDates() {}

    static Publication of(Page page) {
        return Stream.of(metas(page, STRONG), data(page), times(page, true), metas(page, USUAL), times(page, false))
                .flatMap(claims -> claims)
                .flatMap(claim -> claim.publication().stream())
                .findFirst()
                .orElse(Publication.UNKNOWN);
    }

    private static Stream<Claim> metas(Page page, List<String> names) {
        return names.stream().flatMap(name -> page.meta(name).map(date -> new Claim(date, "meta " + name)).stream());
    }

    private static Stream<Claim> data(Page page) {
        return PageData.of(page).published().map(date -> new Claim(date, "JSON-LD datePublished")).stream();
    }

    private static Stream<Claim> times(Page page, boolean published) {
        return page.times().stream()
                .filter(time -> time.published() == published)
                .map(Time::date)
                .map(date -> new Claim(date, "time element"))
                .limit(1);
    }
}
