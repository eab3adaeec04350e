package io.dateline.cli.torture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Containers around bytes. */
final class Packages {
    private Packages() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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

    static byte[] tar(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    static byte[] sevenZip(String name, byte[] content) throws IOException {
        Path file = Files.createTempFile("torture", ".7z");
        try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName(name);
            entry.setLastModifiedTime(FileTime.fromMillis(1_276_336_800_000L));
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    /** One zip within the other, so many times. */
    static byte[] nested(int depth, byte[] innermost) {
        byte[] zip = innermost;
        for (int i = 0; i < depth; i++) {
            zip = zip(Map.of(i == 0 ? "core.txt" : "in.zip", zip));
        }
        return zip;
    }

    static byte[] mbox(byte[]... messages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] message : messages) {
            bytes.writeBytes(utf8("From a@dateline.example Sat Jun 12 10:00:00 2010\n"));
            bytes.writeBytes(message);
            bytes.writeBytes(utf8("\n"));
        }
        return bytes.toByteArray();
    }

    /** A web archive of one page, zipped record by record. */
    static byte[] warc(byte[] page) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(gzip(record("warcinfo", "application/warc-fields", utf8("software: none\r\n"))));
        byte[] response = (http + new String(page, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(gzip(record("response", "application/http; msgtype=response", response)));
        return bytes.toByteArray();
    }

    private static byte[] record(String type, String contentType, byte[] block) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: http://dateline.example/a\r\n"
                + "WARC-Date: 2015-03-04T05:06:07Z\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + block.length + "\r\n\r\n"));
        bytes.writeBytes(block);
        bytes.writeBytes(utf8("\r\n\r\n"));
        return bytes.toByteArray();
    }
}
