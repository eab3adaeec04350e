package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.Family;
import io.dateline.cli.render.Harmless;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.ReportJson;
import io.dateline.cli.render.ReportText;
import io.dateline.model.TaggedReport;
import java.io.IOException;

final class ShowCommand implements Command {
    private final Scene scene;
    private String id = "";
    private boolean text;

    ShowCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Shows one report with its metadata.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.argument("ID", "A report's id, the beginning of it, or its path.", given -> id = given);
        takes.flag(
                "--text",
                "Print the text that is indexed, and nothing else; in JSON beside the rest.",
                () -> text = true);
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
