package io.dateline.benchmarks;

import io.dateline.ingest.Input;
import io.dateline.ingest.Source;
import io.dateline.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Reports as JSON lines; each walk gives the same. */
sealed interface Corpus {
    /** What the generator makes. */
    record Generated(CorpusGenerator generator) implements Corpus {
        @Override
        public String title() {
            return "generated reports, seed " + generator.seed();
        }

        @Override
        public Stream<String> lines(long number) {
            return generator.reports(number).map(InputLine::of);
        }
    }

    /** What a file of JSON lines holds. */
    record OfFile(Path file) implements Corpus {
        @Override
        public String title() {
            return "reports of " + file.getFileName();
        }

        @Override
        public Stream<String> lines(long number) throws IOException {
            return LineFile.read(file).limit(number);
        }
    }

    /** What the figures were measured over, in words. */
    String title();

    /** Opens a walk over the first lines; close it. */
    Stream<String> lines(long number) throws IOException;

    /** The first reports as a source for an archive. */
    default Source source(long number) {
        return () -> new LineInputs(lines(number));
    }

    /** The first reports as values, for what works without an archive. */
    default List<Report> reports(long number) throws IOException {
        try (Stream<String> lines = lines(number)) {
            return lines.map(InputLine::report).toList();
        }
    }

    /** Lines as inputs of an archive. */
    final class LineInputs implements Source.Inputs {
        private final Stream<String> lines;
        private final Iterator<String> iterator;
        private long number;

        private LineInputs(Stream<String> lines) {
            this.lines = lines;
            this.iterator = lines.iterator();
        }

        @Override
        public boolean hasNext() {
            return iterator.hasNext();
        }

        @Override
        public Input next() {
            return new Input.JsonInput("corpus.jsonl#" + ++number, iterator.next());
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
