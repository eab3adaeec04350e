package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.ftm.FtmExport;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.ReportCsv;
import io.dateline.cli.render.ReportJson;
import io.dateline.model.TaggedReport;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class ExportCommand implements Command {
    private final Scene scene;
    private List<String> words = List.of();
    private final QueryOptions query = new QueryOptions();
    private Optional<Path> spans = Optional.empty();

    ExportCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Writes reports with all their values, in the order of their ids.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.arguments(0, "QUERY", "Only reports that match.", given -> words = given);
        query.declare(takes);
        takes.option(
                Path.class,
                "--spans",
                "FILE",
                "With --format ftm, where each mention stands in its document, as JSON lines.",
                given -> spans = Optional.of(given));
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.JSONL, Format.JSON, Format.CSV, Format.FTM);
        if (spans.isPresent() && format != Format.FTM) {
            throw new UsageException(
                    "--spans " + spans.get() + ": only --format ftm leaves spans out of what it writes");
        }
        SearchQuery asked = query.query(String.join(" ", words));
        try (Archive archive = scene.openToRead();
                Stream<TaggedReport> reports = archive.reports(asked)) {
            write(format, reports.iterator());
        }
        return ExitCode.DONE;
    }

    private void write(Format format, Iterator<TaggedReport> reports) throws IOException {
        switch (format) {
            case JSON -> array(reports);
            case CSV -> rows(reports);
            case FTM -> entities(reports);
            case JSONL, TEXT, TREC, DICTIONARY -> lines(reports);
        }
    }

    private void lines(Iterator<TaggedReport> reports) throws IOException {
        while (reports.hasNext()) {
            TaggedReport report = reports.next();
            Json.line(scene.out(), json -> ReportJson.exported(json, report));
        }
    }

    private void array(Iterator<TaggedReport> reports) throws IOException {
        Json.line(scene.out(), json -> {
            json.writeStartArray();
            while (reports.hasNext()) {
                json.writeRaw('\n');
                ReportJson.exported(json, reports.next());
            }
            json.writeRaw('\n');
            json.writeEndArray();
        });
    }

    private void rows(Iterator<TaggedReport> reports) throws IOException {
        ReportCsv csv = ReportCsv.ofReports(scene.out());
        while (reports.hasNext()) {
            csv.report(reports.next());
        }
    }

    private void entities(Iterator<TaggedReport> reports) throws IOException {
        if (spans.isEmpty()) {
            entities(reports, Optional.empty());
            return;
        }
        try (Writer lines = Files.newBufferedWriter(spans.get())) {
            entities(reports, Optional.of(lines));
        }
    }

    private void entities(Iterator<TaggedReport> reports, Optional<Writer> lines) throws IOException {
        FtmExport export = new FtmExport(scene.out(), lines);
        while (reports.hasNext()) {
            export.write(reports.next());
        }
    }
}
