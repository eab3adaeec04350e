package io.dateline.extract;

import io.dateline.reference.NameTable;
import io.dateline.reference.Office;
import io.dateline.text.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words by which offices are told, from {@code offices.tsv}; of all languages at once. */
final class OfficeWords {
    /** What a word tells. */
    enum Kind {
        /** An office with one holder. */
        OFFICE,
        /** Of several holders. */
        OFFICES,
        /** An office where its country is named; else somebody's. */
        LEADER,
        /** That its holder is out of office. */
        FORMER,
        /** That this is no holder, or that nobody knows when. */
        OTHER,
        /** Nothing; it may stand between an office and its holder's name. */
        LINK;

        boolean isOffice() {
            return compareTo(LEADER) <= 0;
        }
    }

    /**
     * Words found.
     *
     * @param to the token after the last
     * @param offices that a holder of what they name may be in
     */
    record Word(int to, Kind kind, Set<Office> offices) {}

    private record Meaning(Kind kind, Set<Office> offices) {}

    private static final OfficeWords WORDS = read();

    private final List<Meaning> meanings = new ArrayList<>();
    private final NameTable.Builder building = new NameTable.Builder();
    private NameTable table = building.build();

    private OfficeWords() {}

    /** The longest words at a token; of several meanings the first of the list. */
    static Optional<Word> at(Reading reading, int token) {
        int[] best = {-1, -1};
        WORDS.table.find(reading, token, (to, value) -> {
            if (to > best[0] || to == best[0] && value < best[1]) {
                best[0] = to;
                best[1] = value;
            }
        });
        return best[0] < 0
                ? Optional.empty()
                : Optional.of(new Word(
                        best[0],
                        WORDS.meanings.get(best[1]).kind(),
                        WORDS.meanings.get(best[1]).offices()));
    }

    private static OfficeWords read() {
        OfficeWords words = new OfficeWords();
        try (InputStream in = OfficeWords.class.getResourceAsStream("offices.tsv")) {
            if (in == null) {
                throw new IllegalStateException("offices.tsv is missing from the library");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.add(line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.table = words.building.build();
        return words;
    }

    private void add(String[] cells) {
        meanings.add(new Meaning(Kind.valueOf(cells[0]), offices(cells[1])));
        for (String word : cells[2].split(" ")) {
            String phrase = word.replace('_', ' ');
            building.add(phrase, meanings.size() - 1);
            building.add(phrase.replace('\'', '\u2019'), meanings.size() - 1);
        }
    }

    private static Set<Office> offices(String letters) {
        EnumSet<Office> offices = EnumSet.noneOf(Office.class);
        letters.chars().filter(letter -> letter != '-').forEach(letter -> offices.add(Office.of((char) letter)));
        return offices;
    }
}
