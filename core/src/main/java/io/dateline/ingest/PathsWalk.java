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
    private Optional<Source.Inputs> current = Optional.empty();

    private PathsWalk(List<Path> paths, Globs globs) {
        this.paths = paths.iterator();
        this.globs = globs;
    }

    static Source.Inputs open(List<Path> paths, Globs globs) throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString(), null, "no such file or folder");
            }
        }
        return new PathsWalk(paths, globs);
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
            current = Optional.of(Files.isDirectory(path) ? FolderWalk.open(path, globs) : FolderWalk.openFile(path));
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
    public void close() throws IOException {
        if (current.isPresent()) {
            current.get().close();
        }
    }
}
