package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.ReportCsv;
import io.dateline.cli.render.ReportJson;
import io.dateline.model.TaggedReport;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Writes reports with all their values, in the order of their ids.")
final class ExportCommand implements Callable<Integer> {
    private final Scene scene;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Only reports that match.")
    private List<String> words = List.of();

    @Mixin
    private final QueryOptions query = new QueryOptions();

    ExportCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.JSONL, Format.CSV, Format.FTM);
        if (format == Format.FTM) {
            throw new UsageException("--format ftm: FollowTheMoney is not written yet; use jsonl or csv");
        }
        SearchQuery asked = query.query(String.join(" ", words));
        try (Archive archive = scene.openToRead();
                Stream<TaggedReport> reports = archive.reports(asked)) {
            write(format, reports.iterator());
        }
        return ExitCode.DONE;
    }

    private void write(Format format, Iterator<TaggedReport> reports) throws IOException {
        if (format == Format.CSV) {
            ReportCsv csv = ReportCsv.ofReports(scene.out());
            while (reports.hasNext()) {
                csv.report(reports.next());
            }
            return;
        }
        while (reports.hasNext()) {
            TaggedReport report = reports.next();
            Json.line(scene.out(), json -> ReportJson.exported(json, report));
        }
    }
}
