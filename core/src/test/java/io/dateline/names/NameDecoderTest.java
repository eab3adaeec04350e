package io.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameDecoderTest {
    private static List<String> windows(String text) {
        Reading reading = Reading.of(text);
        List<String> windows = new ArrayList<>();
        NameDecoder.windows(reading, new Clues(reading), (from, to) -> windows.add(reading.span(from, to)));
        return windows;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they saw Ban Ki-moon there | Ban Ki-moon",
                "they saw the Ministry of Foreign Affairs there | Ministry of Foreign Affairs",
                "they saw Wissam al-Barlagu there | Wissam al-Barlagu",
                "they saw a film of 30 Seconds to Mars there | 30 Seconds to Mars",
                "they saw Luis de la Cruz there | Luis de la Cruz",
            })
    void aWindowHoldsAllOfAName(String text, String window) {
        assertThat(windows(text)).containsExactly(window);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council met. They said so to Ban again. | Ban",
                "The Hague met. After Rome it left. | The Hague, After Rome",
                "They saw The on it. | The",
            })
    void aSentencesFirstWordHasACapitalAnyway(String text, String found) {
        assertThat(String.join(", ", windows(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing with a capital here, in 2010.", "Ночью шёл дождь."})
    void asksNothingWhereNoNameCanBe(String text) {
        assertThat(windows(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-", "Al-", "al-al ", "X of ", "Ab ", "\u2019 B.", "of the for and de Z "})
    void windowsAreShortAndInOrder(String piece) {
        Reading reading = Reading.of(piece.repeat(20_000));
        int[] last = {0};
        NameDecoder.windows(reading, new Clues(reading), (from, to) -> {
            assertThat(from).isGreaterThanOrEqualTo(last[0]);
            assertThat(to).isBetween(from + 1, from + 200);
            last[0] = to;
        });
    }
}
