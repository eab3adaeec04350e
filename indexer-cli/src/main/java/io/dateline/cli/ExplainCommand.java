package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.FindingsText;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.ReportJson;
import io.dateline.model.TaggedReport;
import java.io.IOException;

final class ExplainCommand implements Command {
    private final Scene scene;
    private String id = "";

    ExplainCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Says why a report is under its countries, actors and dates: spans, sentence, rule, "
                + "confidence; and which readings were rejected.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.argument("ID", "A report's id, the beginning of it, or its path.", given -> id = given);
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL);
        try (Archive archive = scene.openToAsk()) {
            write(format, ReportArgument.require(archive, id));
        }
        return ExitCode.DONE;
    }

    private void write(Format format, TaggedReport report) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> ReportJson.explained(json, report));
            case JSONL -> Json.line(scene.out(), json -> ReportJson.explained(json, report));
            case TEXT, CSV, TREC, FTM, DICTIONARY -> new FindingsText(scene.out(), scene.paint(), report).explained();
        }
    }
}
