package io.dateline.benchmarks.facets;

import io.dateline.internal.lucene.MeasuredEngine;
import io.dateline.internal.lucene.OneSegment;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * The reports that are measured over, and the indexes that were made of them.
 *
 * @param work where the indexes are made and kept, to be found again by their name
 * @param name of the reports, such as their seed
 * @param reports the first so many of them, the newest first, from a list
 * @param sample texts of some of them, which phrases to ask for are taken from
 * @param log where it says what it does
 */
public record Shelf(
        Path work, String name, LongFunction<Stream<TaggedReport>> reports, List<String> sample, PrintStream log) {
    /** Makes an index of reports in an empty folder. */
    @FunctionalInterface
    public interface Making {
        void make(Path folder, Stream<TaggedReport> reports) throws IOException;
    }

    /** The engine over the first so many reports, which Lucene's facets are beside. */
    public MeasuredEngine engine(long number) throws IOException {
        return MeasuredEngine.open(index(
                "facets-schema" + MeasuredEngine.SCHEMA,
                number,
                new OneSegment(Runtime.getRuntime().availableProcessors(), LuceneFacets::faceted)::write));
    }

    /** The questions that fit an engine. */
    public List<Question> questions(MeasuredEngine engine) throws IOException {
        return new Workload(engine, sample).questions();
    }

    /** The index of this kind over the first so many reports; one that was made before is known by its name. */
    public Path index(String kind, long number, Making making) throws IOException {
        Path finished = work.resolve(kind + "-" + name + "-" + number);
        if (!Files.isDirectory(finished)) {
            log.println("indexing " + number + " reports: " + kind);
            Path unfinished = Files.createTempDirectory(Files.createDirectories(work), "unfinished-");
            try (Stream<TaggedReport> all = reports.apply(number)) {
                making.make(unfinished, all);
            }
            Files.move(unfinished, finished);
        }
        return finished;
    }
}
