package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.Family;
import io.dateline.cli.render.Harmless;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.ReportJson;
import io.dateline.cli.render.ReportText;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows one report with its metadata.")
final class ShowCommand implements Callable<Integer> {
    private final Scene scene;

    @Parameters(paramLabel = "ID", description = "A report's id, the beginning of it, or its path.")
    private String id = "";

    @Option(
            names = "--text",
            description = "Print the text that is indexed, and nothing else; in JSON beside the rest.")
    private boolean text;

    ShowCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL);
        try (Archive archive = scene.openToAsk()) {
            TaggedReport report = ReportArgument.require(archive, id);
            write(format, report, archive.family(report.report()));
        }
        return ExitCode.DONE;
    }

    private void write(Format format, TaggedReport report, Family family) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> ReportJson.shown(json, report, family, text));
            case JSONL -> Json.line(scene.out(), json -> ReportJson.shown(json, report, family, text));
            case TEXT, CSV, TREC, FTM, DICTIONARY -> write(report, family);
        }
    }

    private void write(TaggedReport report, Family family) throws IOException {
        if (text) {
            scene.out().write(Harmless.block(report.report().text()) + "\n");
        } else {
            new ReportText(scene.out(), scene.paint()).write(report, family);
        }
    }
}
