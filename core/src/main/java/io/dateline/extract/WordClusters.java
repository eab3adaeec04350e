package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import io.dateline.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;

/** The classes of words that keep the same company, from {@code word-clusters.txt.gz}, which {@code build-tools/BuildWordClusters.java} makes. */
final class WordClusters {
    private static final int SLOTS = 1 << 17;
    private static final long NUMBER = Tokenizer.hash("0");

    private static final long[] KEYS = new long[SLOTS];
    private static final int[] CLASSES = new int[SLOTS];

    static {
        read();
    }

    private WordClusters() {}

    private static void read() {
        String name = "word-clusters.txt.gz";
        var resource = Objects.requireNonNull(WordClusters.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(resource, 1 << 14), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                StringTokenizer words = new StringTokenizer(line, " ");
                int fine = Integer.parseInt(words.nextToken());
                int coarse = Integer.parseInt(words.nextToken());
                while (words.hasMoreTokens()) {
                    put(Tokenizer.hash(words.nextToken()), 1 + fine * 64 + coarse);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own list " + name + " cannot be read", e);
        }
    }

    private static void put(long hash, int number) {
        int slot = slot(hash);
        KEYS[slot] = hash;
        CLASSES[slot] = number;
    }

    private static int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & SLOTS - 1;
        while (KEYS[slot] != 0 && KEYS[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** The class of a token: 0 for a word that is in none, else one more than 64 times its fine and once its coarse number. */
    static int of(Reading reading, int token) {
        return CLASSES[slot(reading.is(token, Shape.DIGITS) ? NUMBER : reading.hash(token))];
    }
}
