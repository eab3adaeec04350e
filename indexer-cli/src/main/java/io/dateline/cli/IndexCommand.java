package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.DictionaryState;
import io.dateline.IndexOptions;
import io.dateline.IndexSummary;
import io.dateline.Recognition;
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
import java.util.Set;
import java.util.stream.Stream;

final class IndexCommand implements Command {
    private static final int SHOWN_FAILURES = 10;
    private final Scene scene;
    private final IngestArguments ingest = new IngestArguments();
    private List<String> paths = List.of();
    private List<String> include = List.of();
    private List<String> exclude = List.of();
    private int threads = IndexOptions.DEFAULTS.threads();
    private boolean prune;
    private String commitEvery = "20s";
    private boolean checkContent;
    private Set<InputState> retry = EnumSet.noneOf(InputState.class);
    private Optional<Path> dictionary = Optional.empty();

    IndexCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Adds files, folders, containers, JSON lines; '-' reads JSON lines from stdin.";
    }

    @Override
    public void declare(Arguments takes) {
        ingest.declare(takes);
        takes.arguments(0, "PATH", "Files, folders, .jsonl(.gz), or '-'.", given -> paths = given);
        takes.several("--include", "GLOB", "Of folders, only files like this; repeatable.", given -> include = given);
        takes.several("--exclude", "GLOB", "Of folders, no files like this; repeatable.", given -> exclude = given);
        takes.option(
                Integer.class,
                "--threads",
                "N",
                "How many files are read at a time (all cores).",
                given -> threads = given);
        takes.flag("--prune", "Take out reports below these paths whose file is gone.", () -> prune = true);
        takes.option(
                String.class,
                "--commit-every",
                "TIME",
                "How much work may be lost where the process is killed, such as 20s or 5m (20s).",
                given -> commitEvery = given);
        takes.flag(
                "--check-content",
                "Know files again by their SHA-256 alone, not by size and time of change.",
                () -> checkContent = true);
        takes.states(
                "--retry",
                "STATE",
                "In place of a PATH: read the files again whose lines in the ledger are of this state, "
                        + "such as failed, with the options that they were read with before; several by commas.",
                given -> retry = given);
        takes.option(
                Path.class,
                "--dictionary",
                "FILE",
                "Put this dictionary of names into the archive, and tag all of its reports by it.",
                given -> dictionary = Optional.of(given));
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL);
        checkWhatToRead();
        IndexOptions options = options();
        Work work = retry.isEmpty() ? index(source(), options) : retry(options);
        Optional<Dictionary> given = scene.dictionary(dictionary);
        try (Archive archive = open(given)) {
            if (archive.dictionaryState() == DictionaryState.CHANGED
                    && archive.stats().reports() > 0) {
                scene.note("the dictionary changed: all reports are tagged again first");
            }
            IndexSummary summary = work.on(archive);
            new IndexReport(scene, archive).write(format, summary, failures(archive, summary));
            return scene.interruption().isWanted() ? ExitCode.INTERRUPTED : code(summary);
        }
    }

    /** Reads the files of these states again, with the options that they were read with before. */
    int retry(Set<InputState> states) throws IOException {
        retry = EnumSet.copyOf(states);
        return call();
    }

    private Archive open(Optional<Dictionary> given) throws IOException {
        if (!retry.isEmpty()) {
            return scene.openToChange();
        }
        return given.isPresent() ? scene.openOrMake(given.get()) : scene.openOrMake();
    }

    /** What is to be done with the archive. */
    @FunctionalInterface
    private interface Work {
        IndexSummary on(Archive archive) throws IOException;
    }

    private void checkWhatToRead() {
        if (paths.isEmpty() && retry.isEmpty()) {
            throw new UsageException("nothing to read: name files or folders, '-' for JSON lines, or --retry failed");
        }
        if (!paths.isEmpty() && !retry.isEmpty()) {
            throw new UsageException("--retry takes its files from the ledger: leave out " + paths.getFirst());
        }
        if (!retry.isEmpty() && (prune || checkContent || dictionary.isPresent() || ingest.makesADifference())) {
            throw new UsageException("--retry reads files as before: it goes with --parse-timeout, --parse-memory,"
                    + " --commit-every and --threads only");
        }
    }

    private Source source() {
        return PathArguments.source(paths, scene.terminal().in(), new Globs(include, exclude));
    }

    private Work index(Source source, IndexOptions options) {
        return archive -> {
            try (Progress progress = new Progress(scene)) {
                return archive.index(source, options.withProgress(progress::show));
            }
        };
    }

    private Work retry(IndexOptions options) {
        return archive -> {
            try (Progress progress = new Progress(scene)) {
                return archive.retry(retry, options.withProgress(progress::show));
            }
        };
    }

    private IndexOptions options() {
        if (threads < 1) {
            throw new UsageException("--threads " + threads + ": at least 1");
        }
        return IndexOptions.DEFAULTS
                .withIngest(ingest.options())
                .withThreads(threads)
                .withCommitEvery(IngestArguments.duration("--commit-every", commitEvery))
                .withRecognition(checkContent ? Recognition.CONTENT : Recognition.TIME)
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
