package io.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.InputState;
import io.dateline.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes and files made for the tests of this package, and how they are read. */
final class Samples {
    static final Reader READER = Reader.standard();

    private Samples() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, utf8(text));
    }

    /** Reads one file under its bare name. */
    static List<Item> read(Path file) {
        return read(file, IngestOptions.DEFAULTS);
    }

    static List<Item> read(Path file, IngestOptions options) {
        return READER.read(new Input.FileInput(String.valueOf(file.getFileName()), file), options);
    }

    /** The report of a file that becomes one whole report. */
    static Report report(Path file) {
        List<Item> items = read(file);
        assertThat(items).hasSize(1);
        assertThat(items.getFirst().state()).as(items.toString()).isEqualTo(InputState.INDEXED);
        return items.getFirst().report().orElseThrow();
    }

    static Report report(Path folder, String name, String text) {
        return report(file(folder, name, text));
    }

    /** What became of each path, as {@code "a.zip!/b.txt INDEXED"}. */
    static List<String> states(List<Item> items) {
        return items.stream().map(item -> item.path() + " " + item.state()).toList();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** All inputs of a source. */
    static List<Input> inputs(Source source) {
        try (Source.Inputs inputs = source.open()) {
            List<Input> all = new java.util.ArrayList<>();
            inputs.forEachRemaining(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
