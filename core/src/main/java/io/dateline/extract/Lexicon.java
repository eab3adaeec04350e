package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * The words by which actors are known, from {@code actor-words.txt}, and the words commonly written small in English, counted in the
 * US State Department's human-rights reports (public domain) and the UN General Debate speeches (CC0) by
 * {@code build-tools/BuildCommonWords.java}.
 */
enum Lexicon {
    HONORIFIC,
    TITLE,
    SAID,
    SPEECH,
    ORGANISATION_HEAD,
    GOVERNMENT_HEAD,
    ARMED_HEAD,
    INITIAL_HEAD,
    CONNECTOR,
    INNER_CONNECTOR,
    PARTICLE,
    PLACE_HEAD,
    THING_HEAD,
    NOT_ACRONYM,
    WEAK_HEAD,
    SUFFIX,
    FURNITURE,
    FUNCTION,
    LOCATIVE,
    COMMON;

    boolean has(Reading reading, int token) {
        return token >= 0 && token < reading.size() && has(reading.hash(token));
    }

    boolean has(long hash) {
        return (sections(hash) & 1 << ordinal()) != 0;
    }

    /** The sections that a word is in, by its hash: of each one bit, by its place among all. */
    static int sections(long hash) {
        return Table.SECTIONS[Table.slot(hash)];
    }

    /** All words by their hashes, made when the first of them is asked for. */
    private static final class Table {
        private static final int ROOM = 1 << 16;
        private static final long[] HASHES = new long[ROOM];
        private static final int[] SECTIONS = new int[ROOM];

        static {
            Map<String, Set<String>> words = Sections.read();
            for (Lexicon section : values()) {
                Sections.of(words, section).forEach(word -> put(Tokenizer.hash(word), section));
            }
        }

        private static void put(long hash, Lexicon section) {
            int slot = slot(hash);
            HASHES[slot] = hash;
            SECTIONS[slot] |= 1 << section.ordinal();
        }

        /** Where a hash stands, or would. */
        static int slot(long hash) {
            int slot = (int) (hash ^ hash >>> 32) & ROOM - 1;
            while (HASHES[slot] != 0 && HASHES[slot] != hash) {
                slot = slot + 1 & ROOM - 1;
            }
            return slot;
        }
    }

    /** Reads the files. */
    private static final class Sections {
        static Set<String> of(Map<String, Set<String>> words, Lexicon section) {
            return Objects.requireNonNull(
                    words.get(section.name().toLowerCase(Locale.ROOT).replace('_', '-')), section.name());
        }

        static Map<String, Set<String>> read() {
            Map<String, Set<String>> words = new HashMap<>();
            words.put("common", Set.copyOf(lines("common-words.txt.gz")));
            Set<String> section = new HashSet<>();
            for (String line : lines("actor-words.txt")) {
                if (line.startsWith("[")) {
                    section = new HashSet<>();
                    words.put(line.substring(1, line.length() - 1), section);
                } else if (!line.startsWith("#")) {
                    section.addAll(List.of(line.strip().split(" ")));
                }
            }
            return words;
        }

        private static List<String> lines(String name) {
            InputStream resource = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
            try (var reader = new BufferedReader(new InputStreamReader(
                    name.endsWith(".gz") ? new GZIPInputStream(resource) : resource, StandardCharsets.UTF_8))) {
                return reader.lines().filter(line -> !line.isEmpty()).toList();
            } catch (IOException e) {
                throw new UncheckedIOException("the library's own list " + name + " cannot be read", e);
            }
        }
    }
}
