package io.dateline.cli.render;

import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.model.MentionedDate;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.Hit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Reports as CSV, one a row. */
public final class ReportCsv {
    private final Csv csv;

    private ReportCsv(Csv csv) {
        this.csv = csv;
    }

    /** Rows of hits begin with the query's id, the rank and the score. */
    public static ReportCsv ofHits(Writer out) throws IOException {
        return new ReportCsv(new Csv(
                out,
                "query",
                "rank",
                "score",
                "id",
                "title",
                "published",
                "source",
                "language",
                "kind",
                "path",
                "countries",
                "actors",
                "actor_ids",
                "dates"));
    }

    /** Rows of reports without their texts. */
    public static ReportCsv ofReports(Writer out) throws IOException {
        return new ReportCsv(new Csv(
                out,
                "id",
                "title",
                "published",
                "published_basis",
                "source",
                "language",
                "kind",
                "path",
                "url",
                "countries",
                "actors",
                "actor_ids",
                "dates"));
    }

    public void hit(String query, int rank, Hit hit) throws IOException {
        csv.row(
                query,
                Integer.toString(rank),
                Rounded.text(hit.score(), 4),
                hit.id(),
                hit.title(),
                date(hit.published()),
                hit.source().orElse(""),
                hit.language(),
                hit.kind(),
                hit.paths().isEmpty() ? "" : hit.paths().getFirst(),
                countries(hit.countries()),
                names(hit.actors()),
                ids(hit.actors()),
                dates(hit.dates()));
    }

    public void report(TaggedReport tagged) throws IOException {
        Report report = tagged.report();
        csv.row(
                report.id(),
                report.title(),
                date(report.published().date()),
                report.published().basis().id(),
                report.source().orElse(""),
                report.language(),
                report.kind(),
                report.paths().isEmpty() ? "" : report.paths().getFirst(),
                report.url().orElse(""),
                countries(tagged.findings().countries()),
                names(tagged.findings().actors()),
                ids(tagged.findings().actors()),
                dates(tagged.findings().dates()));
    }

    private static String date(Optional<EventDate> date) {
        return date.map(EventDate::edtf).orElse("");
    }

    private static String countries(List<Country> countries) {
        return Csv.list(countries.stream().map(Country::code).toList());
    }

    private static String names(List<Actor> actors) {
        return Csv.list(actors.stream().map(Actor::name).toList());
    }

    private static String ids(List<Actor> actors) {
        return Csv.list(actors.stream().map(Actor::id).toList());
    }

    private static String dates(List<MentionedDate> dates) {
        return Csv.list(dates.stream().map(date -> date.date().edtf()).toList());
    }
}
