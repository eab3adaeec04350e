package io.dateline.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Tells whether images fit what they are made from: the rows, and the compiled code that reads names and words. */
final class Stamp {
    private Stamp() {}

    /** A checksum over all files but images in the folder of this package's classes and resources, and over {@code io.dateline.text}. */
    static int of(Path folder) {
        CRC32C sum = new CRC32C();
        for (Path file : files(folder)) {
            sum.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            sum.update(bytes(file));
        }
        return (int) sum.getValue();
    }

    private static List<Path> files(Path folder) {
        return Stream.of(folder, folder.resolveSibling("text"))
                .filter(Files::isDirectory)
                .flatMap(Stamp::list)
                .filter(file -> !Images.isImage(file))
                .sorted()
                .toList();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
