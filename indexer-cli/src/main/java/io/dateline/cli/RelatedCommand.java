package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.RelatedCsv;
import io.dateline.cli.render.RelatedJson;
import io.dateline.cli.render.RelatedText;
import io.dateline.model.TaggedReport;
import io.dateline.search.RelatedReport;
import java.io.IOException;
import java.util.List;

final class RelatedCommand implements Command {
    private final Scene scene;
    private String id = "";
    private int limit = 10;

    RelatedCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Finds the reports that have most in common with one: actors, places, dates, countries and "
                + "words that both speak of, the rarest first; and says which.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.argument("ID", "A report's id, the beginning of it, or its path.", given -> id = given);
        takes.option(Integer.class, "--limit", "N", "How many at most (10).", given -> limit = given);
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);
        if (limit < 1) {
            throw new UsageException("--limit " + limit + ": at least 1");
        }
        try (Archive archive = scene.openToAsk()) {
            TaggedReport report = ReportArgument.require(archive, id);
            write(format, report, archive.related(report, limit));
        }
        return ExitCode.DONE;
    }

    private void write(Format format, TaggedReport to, List<RelatedReport> related) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> RelatedJson.write(json, to.report(), related));
            case JSONL -> {
                for (RelatedReport each : related) {
                    Json.line(scene.out(), json -> RelatedJson.related(json, each));
                }
            }
            case CSV -> RelatedCsv.write(scene.out(), related);
            case TEXT, TREC, FTM, DICTIONARY -> new RelatedText(scene.out(), scene.paint()).write(to.report(), related);
        }
    }
}
