package io.dateline.extract;

import io.dateline.reference.NameTable;
import io.dateline.text.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one language by which dates are told: its names of months and days of the week from CLDR, all else from {@code
 * dates/LANGUAGE.tsv}.
 */
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

    /** The Arabic "and", which is written with the word after it. */
    static final String ARABIC_AND = "\u0648";

    /** Stands after a year. */
    static final String ARABIC_COMMON_ERA = "\u0645";

    private static final Set<DateRole> PREFIXED = EnumSet.of(
            DateRole.MONTH, DateRole.WEEKDAY, DateRole.SEASON, DateRole.DAY_WORD, DateRole.AGO_BEFORE, DateRole.DECADE);

    /** The roles of words that tell a language best where nobody said it. */
    private static final Set<DateRole> TELLING =
            EnumSet.of(DateRole.STOP, DateRole.MONTH, DateRole.WEEKDAY, DateRole.YEAR_WORD);

    /** The words of all languages: twice the number of the language, and one more where they tell it well. */
    private static final NameTable.Builder OF_ANY = new NameTable.Builder();

    private static final Map<String, DateWords> ALL = load();
    private static final NameTable ANY = OF_ANY.build();

    private final String language;
    private final NameTable.Builder building = new NameTable.Builder();
    private final List<Meaning> meanings = new ArrayList<>();
    private final Map<Meaning, Integer> numbers = new HashMap<>();
    private final List<String> pastEndings = new ArrayList<>();
    private NameTable table = building.build();

    private DateWords(String language) {
        this.language = language;
    }

    /** The words of a language by its ISO 639-1 code. */
    static Optional<DateWords> find(String language) {
        return Optional.ofNullable(ALL.get(language));
    }

    /** The language whose words are most frequent at the beginning of a text, telling ones counting double; else English. */
    static DateWords mostLikely(Reading reading, int tokens) {
        int[] points = new int[LANGUAGES.size()];
        for (int at = 0; at < Math.min(tokens, reading.size()); at++) {
            ANY.find(reading, at, (to, value) -> points[value / 2] += 1 + value % 2);
        }
        int best = 0;
        for (int language = 1; language < points.length; language++) {
            best = points[language] > points[best] ? language : best;
        }
        return find(LANGUAGES.get(best)).orElseThrow();
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

    /** Whether a word ends as verbs of the past do in this language. */
    boolean hasPastEnding(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return pastEndings.stream().anyMatch(ending -> lower.length() > ending.length() + 1 && lower.endsWith(ending));
    }

    private void add(DateRole role, int value, String words) {
        for (String word : words.split(" ")) {
            add(role, value, word.replace('_', ' '), "");
            if (language.equals("ar") && PREFIXED.contains(role)) {
                add(role, value, word.replace('_', ' '), ARABIC_AND);
            }
        }
    }

    private void add(DateRole role, int value, String phrase, String prefix) {
        int number = numbers.computeIfAbsent(new Meaning(role, value), meaning -> {
            meanings.add(meaning);
            return meanings.size() - 1;
        });
        int telling = LANGUAGES.indexOf(language) * 2 + (TELLING.contains(role) ? 1 : 0);
        for (String written : List.of(prefix + phrase, prefix + phrase.replace('\'', '\u2019'))) {
            building.add(written, number);
            OF_ANY.add(written, telling);
        }
    }

    private static Map<String, DateWords> load() {
        Map<String, DateWords> all = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> all.put(language, read(language)));
        return all;
    }

    private static DateWords read(String language) {
        DateWords words = new DateWords(language);
        words.addFile("dates/" + language + ".tsv");
        if (!language.equals("en")) {
            words.addFile("dates/roman.tsv");
            CldrNames.of(language, (role, value, name) -> words.add(role, value, name.replace(' ', '_')));
        }
        words.table = words.building.build();
        return words;
    }

    private void addFile(String file) {
        try (InputStream in = DateWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the library");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> addLine(line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addLine(String[] line) {
        if (line[0].equals("PAST_ENDING")) {
            pastEndings.addAll(List.of(line[2].split(" ")));
            return;
        }
        DateRole role = DateRole.valueOf(line[0]);
        add(role, value(role, line[1]), line[2]);
    }

    private static int value(DateRole role, String value) {
        return switch (role) {
            case UNIT, DUAL, SINGLE -> DateUnit.valueOf(value).ordinal();
            case HOLIDAY -> Holiday.valueOf(value).ordinal();
            default -> Integer.parseInt(value);
        };
    }
}
