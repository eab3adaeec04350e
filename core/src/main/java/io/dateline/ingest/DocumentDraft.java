package io.dateline.ingest;

import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report that a parsed document makes. */
final class DocumentDraft {
    private DocumentDraft() {}

    static Draft of(Facts facts, String text) {
        String kind = MediaKind.of(facts.mediaType());
        String body = Decoding.tidy(kind.equals("image") ? caption(facts) : text.strip());
        String title = facts.first("dc:title").map(Decoding::tidy).orElse("");
        return Draft.of(kind, title.isBlank() ? Headline.of(body) : title, body)
                .withPublished(published(facts, kind.equals("email")))
                .withMetadata(
                        Report.FILE_CREATED,
                        day(facts, Facts.CREATED)
                                .flatMap(Publication::date)
                                .map(EventDate::edtf)
                                .orElse(""))
                .withOrigin(
                        facts.first("dc:language").or(() -> facts.first("Content-Language")),
                        facts.first("dc:publisher"),
                        Optional.empty())
                .withMetadata("author", facts.joined("dc:creator"))
                .withMetadata("subject", facts.first("dc:subject").orElse(""))
                .withMetadata("from", facts.first("Message-From").orElse(""))
                .withMetadata("to", facts.joined("Message-To"))
                .withMetadata("pages", facts.first("xmpTPg:NPages").orElse(""));
    }

    private static String caption(Facts facts) {
        return Stream.concat(Stream.of("dc:title"), Facts.CAPTIONS.stream())
                .flatMap(key -> facts.first(key).stream())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private static Publication published(Facts facts, boolean mail) {
        return day(facts, Facts.DATES)
                .or(() -> mail ? day(facts, Facts.CREATED) : Optional.empty())
                .orElse(Publication.UNKNOWN);
    }

    private static Optional<Publication> day(Facts facts, List<String> keys) {
        return keys.stream()
                .flatMap(key -> facts.first(key).flatMap(date -> day(key, date)).stream())
                .findFirst();
    }

    private static Optional<Publication> day(String key, String date) {
        return WrittenDay.find(date).map(day -> Publication.of(day, Basis.METADATA, key + ": " + date));
    }
}
