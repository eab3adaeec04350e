package io.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of made-up files: texts and pages, copies among them, lines of JSON, zip files, and some that cannot be read. Where
 * there are many their texts are short.
 */
record GeneratedFolder(Path folder, Random random, int longest) {
    private static final String[] WORDS = {
        "troops",
        "left",
        "the",
        "village",
        "on",
        "Monday",
        "after",
        "talks",
        "in",
        "Geneva",
        "collapsed",
        "while",
        "people",
        "of",
        "Kyrgyzstan",
        "and",
        "Peru",
        "waited",
        "for",
        "President",
        "Roza",
        "Otunbayeva",
        "until",
        "12 June 2010"
    };

    static GeneratedFolder of(Path folder, long seed, int files) {
        int longest = files > 1000 ? 30 : 200;
        GeneratedFolder made = new GeneratedFolder(folder, new Random(seed), longest);
        for (int i = 0; i < files; i++) {
            made.write(i);
        }
        return made;
    }

    private void write(int number) {
        String place = "d" + number % 17 + "/" + number;
        switch (number % 25) {
            case 3 -> put(place + ".html", utf8("<html><body><p>" + text() + "</p></body></html>"));
            case 7 -> put(place + ".txt", utf8("the same text as in other files " + number % 4));
            case 11 -> put(place + ".jsonl", utf8(lines(number)));
            case 13 -> put(place + ".zip", zip(number));
            case 17 -> put(place + ".gz", new byte[] {31, (byte) 139, 8, 0, 1, 2, 3});
            case 19 -> put(place + ".txt", new byte[0]);
            default -> put(place + ".txt", utf8(text()));
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int left = 20 + random.nextInt(longest); left > 0; left--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(12) == 0 ? ".\n" : " ");
        }
        return text.toString();
    }

    private String lines(int number) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String text = text().replace("\n", " ");
            lines.append("{\"id\":\"" + number + "-" + i + "\",\"text\":\"" + text + "\"}\n");
        }
        return lines.toString();
    }

    private byte[] zip(int number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 4; i++) {
                zip.putNextEntry(new ZipEntry("item-" + i + ".txt"));
                zip.write(utf8(i == 2 ? "the same text as in other files " + number % 4 : text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void put(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
