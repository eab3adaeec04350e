package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void spellingsOfOneNameMeet() throws IOException {
        List<String> apart = pairs("same").stream()
                .filter(pair -> !key(pair, 1).equals(key(pair, 2)))
                .map(pair -> pair[1] + " [" + key(pair, 1) + "] and " + pair[2] + " [" + key(pair, 2) + "]")
                .toList();

        assertThat(apart).isEmpty();
    }

    @Test
    void differentNamesStayApart() throws IOException {
        List<String> together = pairs("different").stream()
                .filter(pair -> key(pair, 1).equals(key(pair, 2)))
                .map(pair -> pair[1] + " and " + pair[2])
                .toList();

        assertThat(together).isEmpty();
    }

    @Test
    void leavesOutTheArabicArticleWithinAName() {
        assertThat(NameKey.of("Bashar al-Assad")).isEqualTo(NameKey.of("Bashar Assad"));
        assertThat(NameKey.of("Al-Assad")).isEqualTo(NameKey.of("Assad"));
        assertThat(NameKey.of("Al Gore")).isNotEqualTo(NameKey.of("Gore"));
    }

    @Test
    void hyphensAndSpacesPartWordsAlike() {
        assertThat(NameKey.of("Ban Ki-moon")).isEqualTo(NameKey.of("Ban Ki Moon"));
    }

    @Test
    void hasNoKeyForANameWithoutALetter() {
        assertThat(NameKey.of("")).isEmpty();
        assertThat(NameKey.of(" - ' ")).isEmpty();
    }

    @Test
    void takesTimeInProportionToTheLength() {
        String name = "Yevgeniy-Khrushchev'".repeat(50_000);

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(NameKey.of(name)).isNotEmpty());
    }

    private static String key(String[] pair, int cell) {
        return NameKey.of(pair[cell]);
    }

    private static List<String[]> pairs(String kind) throws IOException {
        var in = Objects.requireNonNull(NameKeyTest.class.getResourceAsStream("name-pairs.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells[0].equals(kind))
                    .toList();
        }
    }
}
