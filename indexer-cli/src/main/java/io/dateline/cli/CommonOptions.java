package io.dateline.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every command takes. */
final class CommonOptions {
    Optional<Path> archive = Optional.empty();
    Optional<Format> format = Optional.empty();
    boolean noColor;
    boolean quiet;
    boolean stackTrace;

    void declare(Arguments takes) {
        takes.option(
                Path.class,
                "--archive",
                "DIR",
                "The archive's folder (else $DATELINE_ARCHIVE, else ./dateline-archive).",
                given -> archive = Optional.of(given));
        takes.option(
                Format.class,
                "--format",
                "FORMAT",
                "text, json, jsonl or csv; trec of searches; ftm of exports; dictionary of actors --duplicates.",
                given -> format = Optional.of(given));
        takes.flag("--no-color", "No colours, also on a terminal. $NO_COLOR does the same.", () -> noColor = true);
        takes.flag("-q", "--quiet", "No progress and no notes.", () -> quiet = true);
        takes.hidden("--stacktrace", "Where an error comes from, for bug reports.", () -> stackTrace = true);
    }

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
