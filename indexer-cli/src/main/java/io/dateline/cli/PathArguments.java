package io.dateline.cli;

import io.dateline.ingest.Globs;
import io.dateline.ingest.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        return sources.size() == 1 ? sources.getFirst() : () -> new JoinedInputs(sources);
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

    /** One walk after the other. */
    private static final class JoinedInputs implements Source.Inputs {
        private final List<Source> waiting;
        private Source.Inputs current;

        JoinedInputs(List<Source> sources) throws IOException {
            this.waiting = new ArrayList<>(sources);
            this.current = waiting.removeFirst().open();
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && !waiting.isEmpty()) {
                advance();
            }
            return current.hasNext();
        }

        @Override
        public io.dateline.ingest.Input next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            return current.next();
        }

        private void advance() {
            try {
                current.close();
                current = waiting.removeFirst().open();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            current.close();
        }
    }
}
