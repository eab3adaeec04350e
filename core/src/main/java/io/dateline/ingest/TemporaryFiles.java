package io.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a parsing process for what its parsers put aside; it goes with the process, however that ends. */
final class TemporaryFiles {
    private static final String PREFIX = "dateline-parser-";

    private TemporaryFiles() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX);
    }

    /** Of the process that this is called in, if it has such a folder. */
    static void clear() {
        Path own = Path.of(System.getProperty("java.io.tmpdir", "."));
        if (String.valueOf(own.getFileName()).startsWith(PREFIX)) {
            delete(own);
        }
    }

    /** What can't be deleted stays for the system to clean up. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            return;
        }
    }
}
