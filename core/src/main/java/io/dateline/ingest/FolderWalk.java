package io.dateline.ingest;

import io.dateline.ingest.Input.FileInput;
import io.dateline.ingest.Input.SkippedInput;
import io.dateline.ingest.Input.UnchangedInput;
import io.dateline.ingest.Input.UnreadableInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Walks a folder, holding the names of one folder per level. Each folder is read once: a link to a folder inside is left to that
 * folder's own place, so that no loop can form and a link's name decides nothing.
 */
final class FolderWalk implements Source.Inputs {
    private static final char UNDECODED = '\uFFFD';

    private final Path root;
    private final Globs globs;
    private final Known known;
    private final Clock clock;
    private final Set<Path> visited = new HashSet<>();
    private final Deque<Iterator<Path>> levels = new ArrayDeque<>();
    private final Deque<Input> ready = new ArrayDeque<>();
    private Optional<JsonLinesWalk> lines = Optional.empty();
    private Iterator<Path> given = Collections.emptyIterator();
    private long passed;

    private FolderWalk(Path root, Globs globs, Known known) {
        this.root = root;
        this.globs = globs;
        this.known = known;
        this.clock = Clock.systemUTC();
    }

    static FolderWalk open(Path root, Globs globs, Known known) throws IOException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString(), null, "no such folder");
        }
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        FolderWalk walk = new FolderWalk(root, globs, known);
        walk.visited.add(root.toRealPath());
        walk.enter(root);
        return walk;
    }

    static FolderWalk openFile(Path file, Known known) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file");
        }
        FolderWalk walk = new FolderWalk(file, Globs.ALL, known);
        walk.offerFile(file);
        return walk;
    }

    /** Walks files that may not be there any more. */
    static FolderWalk openFiles(List<Path> files, Known known) {
        FolderWalk walk = new FolderWalk(Path.of(""), Globs.ALL, known);
        walk.given = files.iterator();
        return walk;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && step()) {}
        return !ready.isEmpty();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more inputs");
        }
        return ready.remove();
    }

    /** Goes on by one name or one line; false at the end of the walk. */
    private boolean step() {
        if (lines.isPresent()) {
            nextLine(lines.get());
        } else if (given.hasNext()) {
            offerFile(given.next());
        } else if (levels.isEmpty()) {
            return false;
        } else if (levels.peek().hasNext()) {
            offer(levels.peek().next());
        } else {
            levels.pop();
        }
        return true;
    }

    private void nextLine(JsonLinesWalk walk) {
        if (walk.hasNext()) {
            ready.add(walk.next());
        } else {
            ready.add(walk.summary());
            walk.closeQuietly();
            lines = Optional.empty();
            passed += walk.size();
        }
    }

    private void offer(Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(".")) {
            skip(path, "hidden");
        } else if (Files.isDirectory(path)) {
            offerFolder(path);
        } else {
            globs.refusalOfFile(root.relativize(path))
                    .ifPresentOrElse(reason -> skip(path, reason), () -> offerFile(path));
        }
    }

    private void offerFolder(Path folder) {
        Optional<String> refusal = globs.refusalOfFolder(root.relativize(folder));
        if (refusal.isPresent()) {
            skip(folder, refusal.get());
            return;
        }
        try {
            if (Files.isSymbolicLink(folder) && folder.toRealPath().startsWith(root.toRealPath())) {
                skip(folder, "a link to a folder that is read at its own place");
            } else if (visited.add(folder.toRealPath())) {
                enter(folder);
            } else {
                skip(folder, "a link to a folder that was read before");
            }
        } catch (IOException e) {
            ready.add(new UnreadableInput(name(folder), Reasons.of(e)));
        }
    }

    private void enter(Path folder) {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(names::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            ready.add(new UnreadableInput(name(folder), "the folder can't be listed: " + Reasons.of(e)));
            return;
        }
        if (names.stream().anyMatch(FolderWalk::isIndex) && !folder.equals(root)) {
            skip(folder, "a search index, not reports");
            return;
        }
        names.sort(Comparator.comparing(path -> String.valueOf(path.getFileName())));
        levels.push(names.iterator());
    }

    /** The commit file of every Lucene index, such as an archive that lies among the reports. */
    private static boolean isIndex(Path file) {
        return String.valueOf(file.getFileName()).startsWith("segments_");
    }

    private void offerFile(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                offerFile(file, name(file), FileVersion.of(attributes, clock.instant()));
            } else {
                skip(file, "neither a file nor a folder");
            }
        } catch (NoSuchFileException e) {
            boolean link = Files.isSymbolicLink(file);
            String reason = link ? "a link to a file that is not there" : Reasons.of(e);
            ready.add(new UnreadableInput(name(file), reason));
        } catch (IOException e) {
            ready.add(new UnreadableInput(name(file), Reasons.of(e)));
        }
    }

    private void offerFile(Path file, String name, FileVersion version) throws IOException {
        boolean isLines = JsonLinesWalk.isLines(name);
        if (known.has(name, version) || (isLines && isTouched(file, name, version))) {
            ready.add(new UnchangedInput(name, version));
        } else if (isLines) {
            lines = Optional.of(JsonLinesWalk.open(file, name, version));
            return;
        } else {
            ready.add(new FileInput(name, file, version));
        }
        passed += version.size();
    }

    /** Whether a file has the content that it had; other files than lines are looked at by many threads later. */
    private boolean isTouched(Path file, String name, FileVersion version) throws IOException {
        Optional<String> before = known.digest(name, version);
        return before.isPresent() && before.get().equals(Content.of(file).digest());
    }

    @Override
    public long passed() {
        return passed + lines.map(JsonLinesWalk::passed).orElse(0L);
    }

    private void skip(Path path, String reason) {
        ready.add(new SkippedInput(name(path), reason));
    }

    private static String name(Path path) {
        String name = path.toString().replace(File.separatorChar, '/');
        return name.indexOf(UNDECODED) < 0 ? name : escaped(path);
    }

    /** Names that are not in the system's encoding look alike once they are decoded: the parts that are such are percent-encoded. */
    private static String escaped(Path path) {
        List<String> encoded = List.of(path.toUri().getRawPath().split("/"));
        StringJoiner name = new StringJoiner("/", path.isAbsolute() ? "/" : "", "");
        for (int i = 0; i < path.getNameCount(); i++) {
            String part = path.getName(i).toString();
            name.add(part.indexOf(UNDECODED) < 0 ? part : encoded.get(encoded.size() - path.getNameCount() + i));
        }
        return name.toString();
    }

    @Override
    public void close() {
        lines.ifPresent(JsonLinesWalk::closeQuietly);
    }
}
