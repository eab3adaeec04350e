package io.dateline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Each kind of file that holds reports, made of their texts. */
enum Containers {
    ZIP {
        @Override
        void put(Path file, String... texts) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (String text : texts) {
                    zip.putNextEntry(new ZipEntry(text + ".txt"));
                    zip.write(utf8(text));
                }
            }
        }
    },
    TAR {
        @Override
        void put(Path file, String... texts) throws IOException {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
                for (String text : texts) {
                    TarArchiveEntry entry = new TarArchiveEntry(text + ".txt");
                    entry.setSize(utf8(text).length);
                    tar.putArchiveEntry(entry);
                    tar.write(utf8(text));
                    tar.closeArchiveEntry();
                }
            }
        }
    },
    SEVEN_Z {
        // Without times, as some programs write them.
        @Override
        void put(Path file, String... texts) throws IOException {
            try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
                for (String text : texts) {
                    SevenZArchiveEntry entry = new SevenZArchiveEntry();
                    entry.setName(text + ".txt");
                    out.putArchiveEntry(entry);
                    out.write(utf8(text));
                    out.closeArchiveEntry();
                }
            }
        }

        @Override
        String ending() {
            return "7z";
        }
    },
    MBOX {
        @Override
        void put(Path file, String... texts) throws IOException {
            StringBuilder box = new StringBuilder();
            for (String text : texts) {
                box.append("From a@b.example Sat Jun 12 10:00:00 2010\nSubject: A mail\nFrom: a@b.example\n\n")
                        .append(text)
                        .append("\n\n");
            }
            Files.writeString(file, box);
        }
    },
    WARC {
        @Override
        void put(Path file, String... texts) throws IOException {
            Files.write(file, records(texts));
        }
    },
    WARC_GZ {
        @Override
        void put(Path file, String... texts) throws IOException {
            try (GZIPOutputStream zipped = new GZIPOutputStream(Files.newOutputStream(file))) {
                zipped.write(records(texts));
            }
        }

        @Override
        String ending() {
            return "warc.gz";
        }
    },
    JSON {
        @Override
        void put(Path file, String... texts) throws IOException {
            StringBuilder array = new StringBuilder("{\"articles\":[");
            for (String text : texts) {
                array.append(array.charAt(array.length() - 1) == '}' ? "," : "")
                        .append("{\"text\":\"")
                        .append(text)
                        .append("\"}");
            }
            Files.writeString(file, array + "]}");
        }
    };

    abstract void put(Path file, String... texts) throws IOException;

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path write(Path folder, String... texts) throws IOException {
        Path file = folder.resolve("a." + ending());
        put(file, texts);
        return file;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] records(String... texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : texts) {
            String http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + text;
            bytes.writeBytes(utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2015-03-04T05:06:07Z\r\n"
                    + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + utf8(http).length
                    + "\r\n\r\n" + http + "\r\n\r\n"));
        }
        return bytes.toByteArray();
    }
}
