package io.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Walks one given path after the other, each opened when its turn comes. */
final class PathsWalk implements Source.Inputs {
    private final Iterator<Path> paths;
    private final Globs globs;
    private final Known known;
    private Optional<Source.Inputs> current = Optional.empty();
    private long passed;

    private PathsWalk(List<Path> paths, Globs globs, Known known) {
        this.paths = paths.iterator();
        this.globs = globs;
        this.known = known;
    }

    static Source.Inputs open(List<Path> paths, Globs globs, Known known) throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString(), null, "no such file or folder");
            }
        }
        return new PathsWalk(paths, globs, known);
    }

    @Override
    public boolean hasNext() {
        while (current.filter(Iterator::hasNext).isEmpty() && paths.hasNext()) {
            advance(paths.next());
        }
        return current.filter(Iterator::hasNext).isPresent();
    }

    private void advance(Path path) {
        try {
            close();
            passed = passed();
            current = Optional.of(
                    Files.isDirectory(path) ? FolderWalk.open(path, globs, known) : FolderWalk.openFile(path, known));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more inputs");
        }
        return current.orElseThrow().next();
    }

    @Override
    public long passed() {
        return passed + current.map(Source.Inputs::passed).orElse(0L);
    }

    @Override
    public void close() throws IOException {
        if (current.isPresent()) {
            current.get().close();
        }
    }
}
