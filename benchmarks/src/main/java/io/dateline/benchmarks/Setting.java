package io.dateline.benchmarks;

import io.dateline.Archive;
import io.dateline.IndexSummary;
import io.dateline.ingest.Source;
import io.dateline.model.InputState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the benchmarks run over; handed to JMH's forks as system properties.
 *
 * @param texts the folder of plain texts that the generator takes its words from
 * @param jsonLines the reports to take instead of generated ones
 * @param seed of the generator
 * @param work where archives are kept during a run
 */
record Setting(Path texts, Optional<Path> jsonLines, long seed, Path work) {
    private static final String TEXTS = "dateline.bench.texts";
    private static final String JSON_LINES = "dateline.bench.jsonl";
    private static final String SEED = "dateline.bench.seed";
    private static final String WORK = "dateline.bench.work";

    static Setting ofProperties() {
        Path root = Path.of(System.getProperty("dateline.home", "."));
        return new Setting(
                property(TEXTS).map(Path::of).orElse(root.resolve("seeds/reports")),
                property(JSON_LINES).map(Path::of),
                property(SEED).map(Long::parseLong).orElse(1L),
                property(WORK).map(Path::of).orElse(root.resolve("benchmarks/target/work")));
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }

    /** The options by which a fork gets the same setting. */
    String[] asJvmArguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "-D" + TEXTS + "=" + texts.toAbsolutePath(),
                "-D" + SEED + "=" + seed,
                "-D" + WORK + "=" + work.toAbsolutePath(),
                "--enable-native-access=ALL-UNNAMED"));
        jsonLines.ifPresent(file -> arguments.add("-D" + JSON_LINES + "=" + file.toAbsolutePath()));
        return arguments.toArray(String[]::new);
    }

    /** What the corpus is called in the names of files: the name of its file without its endings. */
    String corpusName() {
        return jsonLines
                .map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.jsonl(\\.gz)?$", ""))
                .orElse("generated");
    }

    Corpus corpus() throws IOException {
        return jsonLines.isPresent()
                ? new Corpus.OfFile(jsonLines.get())
                : new Corpus.Generated(new CorpusGenerator(Vocabulary.read(texts), seed));
    }

    /** An archive of the first reports, made once a run; finished ones are known by their name. */
    Archive archive(long reports) throws IOException {
        return archive("archive-" + reports, corpus().source(reports));
    }

    /** An archive of a source, made once a run under this name. */
    Archive archive(String name, Source source) throws IOException {
        return Archive.openReadOnly(folder(name, unfinished -> {
            try (Archive archive = Archive.create(unfinished)) {
                checkIndexed(archive.index(source));
            }
        }));
    }

    /** Fills a folder that is not there yet. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** A folder, filled once a run under this name. */
    Path folder(String name, Filling filling) throws IOException {
        Path finished = work.resolve(name);
        if (!Files.isDirectory(finished)) {
            Path unfinished = newFolder("unfinished-" + name);
            filling.fill(unfinished);
            Files.move(unfinished, finished);
        }
        return finished;
    }

    /** Refuses to measure an archive without reports. */
    static IndexSummary checkIndexed(IndexSummary summary) {
        if (summary.count(InputState.INDEXED) == 0) {
            throw new IllegalStateException("nothing was indexed: " + summary);
        }
        return summary;
    }

    /** The first reports as a file, so that making them up is not measured. */
    Path lineFile(long reports) throws IOException {
        Path file = newFolder("reports-" + reports + ".jsonl");
        try (Stream<String> lines = corpus().lines(reports)) {
            LineFile.write(file, lines);
        }
        return file;
    }

    /** A folder or file that is not there yet. */
    Path newFolder(String name) throws IOException {
        Path folder = work.resolve(name);
        delete(folder);
        Files.createDirectories(work);
        return folder;
    }

    /** Takes out what a run left behind. */
    void clear() throws IOException {
        delete(work);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
