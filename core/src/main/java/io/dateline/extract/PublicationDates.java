package io.dateline.extract;

import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import io.dateline.text.Reading;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds the date of publication of a report that came without one: in its text, else in its address or its file's name, else by
 * what a document says of the making of its file ({@link Report#FILE_CREATED}). Never guesses from the file system, and never makes
 * a day or a month of a year. Safe for all threads.
 */
public final class PublicationDates {
    private PublicationDates() {}

    /** What the report says already, else what its text or its name says, else {@link Publication#UNKNOWN}. */
    public static Publication of(Report report) {
        if (report.published().date().isPresent()) {
            return report.published();
        }
        return inText(report).or(() -> inNames(report)).or(() -> ofFile(report)).orElse(Publication.UNKNOWN);
    }

    /** The report as it was before its date of publication was looked for here or inferred. */
    public static Report forgotten(Report report) {
        boolean found = switch (report.published().basis()) {
            case GIVEN, HTML -> false;
            case METADATA -> ofFile(report).equals(Optional.of(report.published()));
            case TEXT, FILE_NAME, INFERRED, UNKNOWN -> true;
        };
        return found ? report.withPublished(Publication.UNKNOWN) : report;
    }

    private static Optional<Publication> ofFile(Report report) {
        return Optional.ofNullable(report.metadata().get(Report.FILE_CREATED))
                .flatMap(EventDate::find)
                .map(day -> Publication.of(day, Basis.METADATA, "the file was made on " + day));
    }

    private static Optional<Publication> inText(Report report) {
        Reading reading = Reading.of(report.title(), PublicationLines.head(report.text()));
        return PublicationLines.find(DateText.of(reading, report.language()), yearOfNames(report))
                .map(found -> Publication.of(found.date(), Basis.TEXT, found.words()));
    }

    private static Optional<Publication> inNames(Report report) {
        return names(report)
                .flatMap(name -> DatedName.find(name).stream())
                .findFirst()
                .map(found -> Publication.of(found.date(), Basis.FILE_NAME, found.words()));
    }

    private static OptionalInt yearOfNames(Report report) {
        return names(report)
                .flatMapToInt(name -> DatedName.yearOf(name).stream())
                .findFirst();
    }

    private static Stream<String> names(Report report) {
        return Stream.concat(report.url().stream(), report.paths().stream());
    }
}
