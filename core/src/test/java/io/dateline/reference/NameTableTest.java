package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private static List<String> found(NameTable table, String text, int from) {
        Reading reading = Reading.of(text);
        List<String> found = new ArrayList<>();
        table.find(reading, from, (to, value) -> found.add(reading.span(from, to) + "=" + value));
        return found;
    }

    @Test
    void findsAllNamesThatBeginAtAWordShortestFirst() {
        NameTable table = new NameTable.Builder()
                .add("Guinea", 1)
                .add("Guinea-Bissau", 2)
                .add("Guinea Worm Fund", 3)
                .build();
        assertThat(found(table, "In Guinea-Bissau today", 1)).containsExactly("Guinea=1", "Guinea-Bissau=2");
        assertThat(found(table, "In Guinea-Bissau today", 0)).isEmpty();
        assertThat(found(table, "Guinea Worm", 0)).containsExactly("Guinea=1");
    }

    @Test
    void mindsNeitherCaseNorDiacritics() {
        NameTable table = new NameTable.Builder().add("Nouméa", 7).build();
        assertThat(found(table, "NOUMEA", 0)).containsExactly("NOUMEA=7");
        assertThat(table.find("noumea")).containsExactly(7);
    }

    @Test
    void keepsAllEntriesOfOneName() {
        NameTable table = new NameTable.Builder()
                .add("Georgia", 1)
                .add("Georgia", 2)
                .add("Georgia", 1)
                .build();
        assertThat(table.find("Georgia")).containsExactlyInAnyOrder(1, 2);
        assertThat(table.find("Georgi")).isEmpty();
    }

    @Test
    void findsNoNameAcrossABlankLine() {
        NameTable table = new NameTable.Builder().add("Hong Kong", 1).build();
        assertThat(found(table, "Hong\n\nKong", 0)).isEmpty();
    }

    @Test
    void passesOverANameWithoutAWord() {
        assertThat(new NameTable.Builder().add(" ", 1).build().find("")).isEmpty();
    }

    @Test
    void agreesWithAMapOnRandomNames() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        List<String> names =
                IntStream.range(0, 20_000).mapToObj(i -> name(random)).toList();
        NameTable.Builder builder = new NameTable.Builder();
        IntStream.range(0, names.size()).forEach(i -> builder.add(names.get(i), i));
        NameTable table = builder.build();
        for (int i = 0; i < 2_000; i++) {
            String name = random.nextBoolean() ? names.get(random.nextInt(names.size())) : name(random);
            int[] expected = IntStream.range(0, names.size())
                    .filter(n -> names.get(n).equals(name))
                    .toArray();
            assertThat(table.find(name)).as("seed %s", seed).containsExactlyInAnyOrder(expected);
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int words = 1 + random.nextInt(3); words > 0; words--) {
            name.append(Integer.toString(random.nextInt(200) + 36, 36)).append(words > 1 ? " " : "");
        }
        return name.toString();
    }
}
