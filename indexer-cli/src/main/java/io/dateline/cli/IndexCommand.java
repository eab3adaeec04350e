package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.DictionaryState;
import io.dateline.IndexOptions;
import io.dateline.IndexSummary;
import io.dateline.extract.Dictionary;
import io.dateline.ingest.Globs;
import io.dateline.ingest.Source;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "index", description = "Adds files, folders, containers, JSON lines; '-' reads JSON lines from stdin.")
final class IndexCommand implements Callable<Integer> {
    private static final int SHOWN_FAILURES = 10;

    private final Scene scene;

    @Mixin
    private final IngestArguments ingest = new IngestArguments();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, .jsonl(.gz), or '-'.")
    private List<String> paths = List.of();

    @Option(names = "--include", paramLabel = "GLOB", description = "Of folders, only files like this; repeatable.")
    private List<String> include = List.of();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Of folders, no files like this; repeatable.")
    private List<String> exclude = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "How many files are read at a time (all cores).")
    private int threads = IndexOptions.DEFAULTS.threads();

    @Option(names = "--prune", description = "Take out reports below these paths whose file is gone.")
    private boolean prune;

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description = "Put this dictionary of names into the archive, and tag all of its reports by it.")
    private Optional<Path> dictionary = Optional.empty();

    IndexCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL);
        Source source = PathArguments.source(paths, scene.terminal().in(), new Globs(include, exclude));
        IndexOptions options = options();
        Optional<Dictionary> given = scene.dictionary(dictionary);
        try (Archive archive = given.isPresent() ? scene.openOrMake(given.get()) : scene.openOrMake()) {
            if (archive.dictionaryState() == DictionaryState.CHANGED
                    && archive.stats().reports() > 0) {
                scene.note("the dictionary changed: all reports are tagged again first");
            }
            IndexSummary summary = index(archive, source, options);
            new IndexReport(scene, archive).write(format, summary, failures(archive, summary));
            return scene.interruption().isWanted() ? ExitCode.INTERRUPTED : code(summary);
        }
    }

    private IndexSummary index(Archive archive, Source source, IndexOptions options) throws IOException {
        try (Progress progress = new Progress(scene)) {
            return archive.index(source, options.withProgress(progress::show));
        }
    }

    private IndexOptions options() {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": at least 1");
        }
        return IndexOptions.DEFAULTS
                .withIngest(ingest.options())
                .withThreads(threads)
                .withPrune(prune);
    }

    private static List<LedgerEntry> failures(Archive archive, IndexSummary summary) throws IOException {
        if (!summary.hasFailures()) {
            return List.of();
        }
        try (Stream<LedgerEntry> entries = archive.ledger(EnumSet.of(InputState.FAILED, InputState.ENCRYPTED))) {
            return entries.limit(SHOWN_FAILURES).toList();
        }
    }

    private static int code(IndexSummary summary) {
        return summary.hasFailures() ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }
}
