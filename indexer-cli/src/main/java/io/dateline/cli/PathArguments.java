package io.dateline.cli;

import io.dateline.ingest.Globs;
import io.dateline.ingest.Input;
import io.dateline.ingest.Known;
import io.dateline.ingest.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** The PATH arguments of a command as a source. */
final class PathArguments {
    static final String STDIN = "-";

    private PathArguments() {}

    /** All of them in order; one that is not there is named before anything is read. */
    static Source source(List<String> paths, InputStream in, Globs globs) {
        paths.stream().filter(path -> !path.equals(STDIN)).forEach(PathArguments::check);
        if (paths.stream().filter(STDIN::equals).count() > 1) {
            throw new UsageException("'-' is given twice, and standard input can be read once only");
        }
        List<Source> sources = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(STDIN)) {
                addFiles(sources, files, globs);
                sources.add(Source.jsonLines(in, STDIN));
            } else {
                files.add(Path.of(path));
            }
        }
        addFiles(sources, files, globs);
        return sources.size() == 1 ? sources.getFirst() : new Joined(List.copyOf(sources));
    }

    private static void addFiles(List<Source> sources, List<Path> files, Globs globs) {
        if (!files.isEmpty()) {
            sources.add(Source.of(List.copyOf(files), globs));
            files.clear();
        }
    }

    private static void check(String path) {
        if (path.isEmpty() || !Files.exists(Path.of(path), LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException("no such file or folder: " + (path.isEmpty() ? "''" : path));
        }
    }

    /** One source after the other. */
    private record Joined(List<Source> sources) implements Source {
        @Override
        public Inputs open() throws IOException {
            return open(Known.NOTHING);
        }

        @Override
        public Inputs open(Known known) throws IOException {
            return new JoinedInputs(sources, known);
        }

        @Override
        public boolean isOfFiles() {
            return sources.stream().allMatch(Source::isOfFiles);
        }
    }

    /** One walk after the other. */
    private static final class JoinedInputs implements Source.Inputs {
        private final List<Source> waiting;
        private final Known known;
        private Source.Inputs current;
        private long passed;

        JoinedInputs(List<Source> sources, Known known) throws IOException {
            this.waiting = new ArrayList<>(sources);
            this.known = known;
            this.current = waiting.removeFirst().open(known);
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && !waiting.isEmpty()) {
                advance();
            }
            return current.hasNext();
        }

        @Override
        public Input next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }

        private void advance() {
            try {
                passed += current.passed();
                current.close();
                current = waiting.removeFirst().open(known);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long passed() {
            return passed + current.passed();
        }

        @Override
        public void close() throws IOException {
            current.close();
        }
    }
}
