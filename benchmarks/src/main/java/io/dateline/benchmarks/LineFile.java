package io.dateline.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file of lines, compressed where its name ends in .gz. */
final class LineFile {
    private static final int BUFFER = 1 << 16;

    private LineFile() {}

    /** Opens a walk over the lines that are not blank; close it. */
    static Stream<String> read(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            InputStream plain = isCompressed(file) ? new GZIPInputStream(bytes, BUFFER) : bytes;
            BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
            return lines.lines().filter(line -> !line.isBlank()).onClose(() -> close(lines));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes lines; the same lines give the same bytes. */
    static void write(Path file, Stream<String> lines) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                OutputStream out = isCompressed(file) ? new GZIPOutputStream(bytes, BUFFER) : bytes;
                BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) lines::iterator) {
                writer.write(line);
                writer.write('\n');
            }
        }
    }

    private static boolean isCompressed(Path file) {
        return file.toString().endsWith(".gz");
    }
}
