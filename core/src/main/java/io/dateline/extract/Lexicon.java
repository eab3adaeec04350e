package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final long[] hashes;

    Lexicon() {
        hashes = Sections.of(this).stream().mapToLong(Tokenizer::hash).sorted().toArray();
    }

    boolean has(Reading reading, int token) {
        return token >= 0 && token < reading.size() && has(reading.hash(token));
    }

    boolean has(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** Reads the files once, before the first of the values is made. */
    private static final class Sections {
        private static final Map<String, Set<String>> WORDS = read();

        static Set<String> of(Lexicon section) {
            return Objects.requireNonNull(
                    WORDS.get(section.name().toLowerCase(Locale.ROOT).replace('_', '-')), section.name());
        }

        private static Map<String, Set<String>> read() {
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
