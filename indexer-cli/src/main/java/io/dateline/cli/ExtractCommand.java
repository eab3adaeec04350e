package io.dateline.cli;

import io.dateline.cli.render.FindingsText;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.ReportJson;
import io.dateline.extract.Dictionary;
import io.dateline.extract.Extractor;
import io.dateline.ingest.Globs;
import io.dateline.ingest.IngestOptions;
import io.dateline.ingest.Item;
import io.dateline.ingest.Reader;
import io.dateline.ingest.Source;
import io.dateline.model.InputState;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class ExtractCommand implements Command {
    private final Scene scene;
    private Extractor extractor = Extractor.standard();
    private boolean someFailed;
    private boolean first = true;
    private final IngestArguments ingest = new IngestArguments();
    private Optional<Path> dictionary = Optional.empty();
    private List<String> files = List.of();

    ExtractCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Finds countries, actors and dates in texts, without an archive.";
    }

    @Override
    public void declare(Arguments takes) {
        ingest.declare(takes);
        takes.option(
                Path.class,
                "--dictionary",
                "FILE",
                "Names that this dictionary knows better.",
                given -> dictionary = Optional.of(given));
        takes.arguments(1, "FILE", "Files, folders, .jsonl(.gz), or '-' for JSON lines.", given -> files = given);
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL);
        IngestOptions options = ingest.options();
        Source source = PathArguments.source(files, scene.terminal().in(), Globs.ALL);
        extractor = Extractor.standard().with(scene.dictionary(dictionary).orElse(Dictionary.NONE));
        try (Reader reader = Reader.standard();
                Source.Inputs inputs = source.open()) {
            while (inputs.hasNext()) {
                for (Item item : reader.read(inputs.next(), options)) {
                    take(item, format);
                }
                stopIfInterrupted();
            }
        }
        return someFailed ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private void stopIfInterrupted() throws InterruptedIOException {
        if (scene.interruption().isWanted() || Thread.interrupted()) {
            throw new InterruptedIOException();
        }
    }

    private void take(Item item, Format format) throws IOException {
        if (item.report().isPresent()) {
            write(extractor.tag(named(item.report().get(), item.path())), format);
        }
        switch (item.state()) {
            case FAILED, ENCRYPTED -> fail(item);
            case EMPTY, UNSUPPORTED, SKIPPED, TRUNCATED -> scene.note(said(item));
            case INDEXED, UPDATED, UNCHANGED, DUPLICATE, EXPANDED -> {}
        }
    }

    /** Without an archive a file is known by its path; a record keeps the id that it came with. */
    private static Report named(Report report, String path) {
        return report.kind().equals("record")
                ? report
                : new Report(
                        path,
                        report.title(),
                        report.text(),
                        report.published(),
                        report.language(),
                        report.kind(),
                        report.source(),
                        report.url(),
                        report.paths(),
                        report.metadata());
    }

    private void fail(Item item) {
        someFailed = true;
        scene.warn(said(item));
    }

    private static String said(Item item) {
        String state = item.state() == InputState.FAILED ? "" : item.state().id() + ": ";
        return item.path() + ": " + state + item.detail();
    }

    private void write(TaggedReport report, Format format) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> ReportJson.extracted(json, report));
            case JSONL -> Json.line(scene.out(), json -> ReportJson.extracted(json, report));
            case TEXT, CSV, TREC, FTM, DICTIONARY -> text(report);
        }
        scene.out().flush();
    }

    private void text(TaggedReport report) throws IOException {
        scene.out().write(first ? "" : "\n");
        first = false;
        new FindingsText(scene.out(), scene.paint(), report).counted();
    }
}
