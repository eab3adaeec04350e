package io.dateline.extract;

import io.dateline.reference.NameTable;
import io.dateline.text.Reading;
import io.dateline.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** The words of one language by which dates are told, from {@code dates/LANGUAGE.tsv}. */
final class DateWords {
    /** Takes what words mean. */
    @FunctionalInterface
    interface Senses {
        /**
         * @param length how many tokens say so
         */
        void add(DateRole role, int value, int length);
    }

    private record Meaning(DateRole role, int value) {}

    private static final List<String> LANGUAGES = List.of("en", "ru", "uk", "fr", "es", "de", "ar");

    private static final Map<String, DateWords> ALL = load();

    private final String language;
    private final NameTable.Builder building = new NameTable.Builder();
    private final List<Meaning> meanings = new ArrayList<>();
    private long[] common = {};
    private NameTable table = building.build();

    private DateWords(String language) {
        this.language = language;
    }

    /** The words of a language by its ISO 639-1 code. */
    static Optional<DateWords> find(String language) {
        return Optional.ofNullable(ALL.get(language));
    }

    /** All languages, English first. */
    static List<DateWords> all() {
        return List.copyOf(ALL.values());
    }

    String language() {
        return language;
    }

    /** Adds what the words from a token on mean. */
    void addSenses(Reading reading, int at, Senses senses) {
        table.find(reading, at, (to, value) -> {
            Meaning meaning = meanings.get(value);
            senses.add(meaning.role(), meaning.value(), to - at);
        });
    }

    /** Whether a token is a word that is common in this language. */
    boolean isCommon(Reading reading, int at) {
        return Arrays.binarySearch(common, reading.hash(at)) >= 0;
    }

    private void add(DateRole role, int value, String words) {
        meanings.add(new Meaning(role, value));
        for (String word : words.split(" ")) {
            String phrase = word.replace('_', ' ');
            if (role == DateRole.STOP) {
                common = LongStream.concat(LongStream.of(common), LongStream.of(Tokenizer.hash(phrase)))
                        .sorted()
                        .toArray();
            }
            building.add(phrase, meanings.size() - 1);
            building.add(phrase.replace('\'', '\u2019'), meanings.size() - 1);
        }
    }

    private static Map<String, DateWords> load() {
        Map<String, DateWords> all = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> all.put(language, read(language)));
        return all;
    }

    private static DateWords read(String language) {
        String file = "dates/" + language + ".tsv";
        DateWords words = new DateWords(language);
        try (InputStream in = DateWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the library");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addLine(line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.table = words.building.build();
        return words;
    }

    private void addLine(String[] line) {
        DateRole role = DateRole.valueOf(line[0]);
        add(role, value(role, line[1]), line[2]);
    }

    private static int value(DateRole role, String value) {
        return switch (role) {
            case UNIT, DUAL -> DateUnit.valueOf(value).ordinal();
            case HOLIDAY -> Holiday.valueOf(value).ordinal();
            default -> Integer.parseInt(value);
        };
    }
}
