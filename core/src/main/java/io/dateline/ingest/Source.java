package io.dateline.ingest;

import io.dateline.model.Report;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Where reports come from. Inputs come in an order that depends on their names alone. */
public interface Source {
    /** A walk over the inputs, which may hold files open until it is closed. */
    interface Inputs extends Iterator<Input>, Closeable {
        /** How many bytes of files the walk has behind it: whole ones that it handed out, and what it has read of the one it is in. */
        default long passed() {
            return 0;
        }
    }

    /** Begins a walk; throws where the source itself, not one of its inputs, is not there. */
    Inputs open() throws IOException;

    /** The same, without opening files that are known: each of them is an {@link Input.UnchangedInput}. */
    default Inputs open(Known known) throws IOException {
        return open();
    }

    /** Whether it can be walked again with the same outcome, without reading more than the names of files. */
    default boolean isOfFiles() {
        return false;
    }

    /** A folder and all below it, each folder in the order of its names. */
    static Source directory(Path folder) {
        return directory(folder, Globs.ALL);
    }

    /**
     * The part of a folder that the patterns let through; what they leave out is a {@link Input.SkippedInput}. Hidden files are
     * left out likewise, and links to folders that are read at their own place.
     */
    static Source directory(Path folder, Globs globs) {
        return new FileSource(known -> FolderWalk.open(folder, globs, known));
    }

    /** One file; a file of JSON lines ({@code .jsonl}, {@code .ndjson}, also with {@code .gz}) becomes its lines. */
    static Source file(Path file) {
        return new FileSource(known -> FolderWalk.openFile(file, known));
    }

    /** Files and folders, in the order given. All must be there when the walk begins. */
    static Source of(List<Path> paths) {
        return of(paths, Globs.ALL);
    }

    /** Files and folders, in the order given; the patterns apply to what is in the folders. */
    static Source of(List<Path> paths, Globs globs) {
        List<Path> given = List.copyOf(paths);
        return new FileSource(known -> PathsWalk.open(given, globs, known));
    }

    /** Files that were read before, in the order given; one that is not there any more becomes an input that says so. */
    static Source again(List<Path> files) {
        List<Path> given = List.copyOf(files);
        return new FileSource(known -> FolderWalk.openFiles(given, known));
    }

    /**
     * Lines of JSON from a stream, which is read once and closed with the walk. Records are known by their ids: one that comes again
     * replaces the one before, in the same stream or in another of this name, and all others stay.
     *
     * @param name what stands in the ledger before {@code !/} and a record's id, or before {@code #17} where that line is no record
     */
    static Source jsonLines(InputStream lines, String name) {
        return () -> JsonLinesWalk.streamed(lines, name);
    }

    /** Reports that a program made itself, under the first of their paths, or their id where they have none. */
    static Source reports(Iterable<Report> reports) {
        return () -> new ReportsWalk(reports.iterator());
    }
}
