package io.dateline.internal.lucene;

import io.dateline.internal.lucene.StoreException.Problem;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** The folder of an archive: what is in it, found out without changing anything. */
record Folder(Path path) {
    /** What an archive consists of, and the dictionary that its user may put there before it is made. */
    private static final Set<String> PARTS = Set.of("reports", "ledger", "dictionary.txt");

    Path reports() {
        return path.resolve("reports");
    }

    Path ledger() {
        return path.resolve("ledger");
    }

    /** The stamp of the archive; none where one can be made. Throws where there is something else, or another version. */
    Optional<Stamp> stamp() throws IOException {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        if (!Files.exists(path)) {
            throw new AccessDeniedException(path.toString());
        }
        if (!Files.isDirectory(path)) {
            throw new StoreException(Problem.FOREIGN, "it is a file");
        }
        if (isIndex(path)) {
            throw new StoreException(Problem.FOREIGN, "it is a Lucene index of another program");
        }
        return isIndex(reports()) ? Optional.of(checked()) : vacant();
    }

    /** An interrupted creation leaves our folders, without a commit in the first: as good as empty. */
    private Optional<Stamp> vacant() throws IOException {
        List<String> others;
        try (Stream<Path> entries = Files.list(path)) {
            others = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !PARTS.contains(name))
                    .sorted()
                    .limit(3)
                    .toList();
        }
        if (!others.isEmpty()) {
            throw new StoreException(Problem.FOREIGN, "it holds " + String.join(", ", others));
        }
        if (hasSegments(reports())) {
            throw new StoreException(Problem.DAMAGED, "the file that lists its parts, reports/segments_*, is gone");
        }
        return Optional.empty();
    }

    /** Data without a commit: a new index in the same place would take it for rubbish and delete it. */
    private static boolean hasSegments(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("_"));
        }
    }

    private Stamp checked() throws IOException {
        try (Directory directory = new NIOFSDirectory(reports())) {
            Stamp stamp = Stamp.read(SegmentInfos.readLatestCommit(directory).getUserData())
                    .orElseThrow(() -> new StoreException(Problem.FOREIGN, "it is a Lucene index of another program"));
            stamp.check();
            return stamp;
        } catch (IOException e) {
            throw translated(e);
        }
    }

    private static boolean isIndex(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Directory directory = new NIOFSDirectory(path)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    /** The problem that an exception of Lucene's tells of; other exceptions as they are. */
    static IOException translated(IOException e) {
        return switch (e) {
            case IndexFormatTooOldException old -> new StoreException(Problem.OTHER_VERSION, old);
            case IndexFormatTooNewException young -> new StoreException(Problem.OTHER_VERSION, young);
            case CorruptIndexException corrupt -> new StoreException(Problem.DAMAGED, corrupt);
            case EOFException cut -> new StoreException(Problem.DAMAGED, cut);
            case FileNotFoundException gone -> new StoreException(Problem.DAMAGED, gone);
            case NoSuchFileException gone -> new StoreException(Problem.DAMAGED, gone);
            default -> e;
        };
    }
}
