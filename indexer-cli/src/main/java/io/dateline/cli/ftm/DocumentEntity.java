package io.dateline.cli.ftm;

import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.Mention;
import io.dateline.model.PlaceRef;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.util.List;

/** A report as an entity: an e-mail, an article, a page, or a document of another kind. */
final class DocumentEntity {
    private DocumentEntity() {}

    static Entity of(TaggedReport tagged) {
        Report report = tagged.report();
        Entity entity = new Entity(EntityIds.document(report.id()), schema(report))
                .withText("title", report.title())
                .with("fileName", fileName(report))
                .with("author", report.metadata().getOrDefault("author", ""))
                .with("publisher", report.source())
                .with("publishedAt", report.published().date().flatMap(FtmValues::date))
                .with("language", FtmValues.language(report.language()));
        report.url().flatMap(FtmValues::url).ifPresent(url -> entity.withText("sourceUrl", url));
        if (report.kind().equals("email")) {
            addHeaders(entity, report);
        }
        addMentioned(entity, tagged);
        return entity.withText("bodyText", report.text());
    }

    /** What somebody published is an article, if it is a text, a page or a record; other files are documents. */
    private static String schema(Report report) {
        boolean published =
                report.source().isPresent() || report.published().date().isPresent();
        return switch (report.kind()) {
            case "email" -> "Email";
            case "page" -> published ? "Article" : "HyperText";
            case "text" -> published ? "Article" : "PlainText";
            case "record" -> published ? "Article" : "Document";
            default -> "Document";
        };
    }

    /** The last part of the first path; a document must have a name. */
    private static String fileName(Report report) {
        String path = report.paths().isEmpty() ? report.id() : report.paths().getFirst();
        String name = FtmValues.line(path.substring(path.lastIndexOf('/') + 1));
        return name.isEmpty() ? report.id() : name;
    }

    private static void addHeaders(Entity entity, Report report) {
        entity.with("subject", report.title())
                .with("date", report.published().date().flatMap(FtmValues::date));
        List.of("from", "to", "cc")
                .forEach(header -> entity.with(header, report.metadata().getOrDefault(header, "")));
        entity.with("messageId", report.metadata().getOrDefault("message-id", ""));
    }

    private static void addMentioned(Entity entity, TaggedReport tagged) {
        entity.with("detectedCountry", countries(tagged));
        for (Actor actor : tagged.findings().actors()) {
            entity.with(ActorEntity.property(actor.type()), actor.name());
        }
        entity.with(
                "locationMentioned",
                tagged.findings().mentions().stream()
                        .filter(Mention::namesPlace)
                        .flatMap(mention -> mention.place().stream())
                        .map(PlaceRef::name)
                        .toList());
    }

    static List<String> countries(TaggedReport tagged) {
        return tagged.findings().countries().stream()
                .map(Country::code)
                .map(FtmValues::country)
                .toList();
    }
}
