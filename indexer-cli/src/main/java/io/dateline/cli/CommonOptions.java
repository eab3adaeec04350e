package io.dateline.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "The archive's folder (else $DATELINE_ARCHIVE, else ./dateline-archive).")
    Optional<Path> archive = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, json, jsonl or csv; trec of searches; ftm of exports; dictionary of actors --duplicates.")
    Optional<Format> format = Optional.empty();

    @Option(names = "--no-color", description = "No colours, also on a terminal. $NO_COLOR does the same.")
    boolean noColor;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no notes.")
    boolean quiet;

    @Option(names = "--stacktrace", hidden = true, description = "Where an error comes from, for bug reports.")
    boolean stackTrace;

    Path archive(Terminal terminal) {
        return archive.or(() -> terminal.variable("DATELINE_ARCHIVE").map(Path::of))
                .orElse(Path.of("dateline-archive"));
    }

    /** The format asked for, the first of those that a command has where none is. */
    Format format(Format first, Format... others) {
        Format wanted = format.orElse(first);
        if (wanted != first && !Arrays.asList(others).contains(wanted)) {
            throw new UsageException(
                    "--format " + wanted.id() + ": this command writes " + names(first, others) + " only");
        }
        return wanted;
    }

    private static String names(Format first, Format... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others))
                .map(Format::id)
                .collect(Collectors.joining(", "));
    }
}
