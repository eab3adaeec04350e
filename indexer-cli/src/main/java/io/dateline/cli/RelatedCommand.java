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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "related",
        description =
                "Finds the reports that have most in common with one: actors, places, dates, countries and words that"
                        + " both speak of, the rarest first; and says which.")
final class RelatedCommand implements Callable<Integer> {
    private final Scene scene;

    @Parameters(paramLabel = "ID", description = "A report's id, the beginning of it, or its path.")
    private String id = "";

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (10).")
    private int limit = 10;

    RelatedCommand(Scene scene) {
        this.scene = scene;
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
