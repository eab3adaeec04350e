package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CueWordsTest {
    private static final long SEED = Long.getLong("dateline.seed", System.nanoTime());

    @Test
    void holdsExactlyItsWordsWhateverTheirCase() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Set<String> words = words(random, 1 + random.nextInt(60));
            CueWords cues = CueWords.of(String.join(" ", words));

            for (String word : words(random, 100)) {
                assertThat(cues.at(Reading.of(word.toUpperCase(java.util.Locale.ROOT)), 0))
                        .as("%s of %s, -Ddateline.seed=%d", word, words, SEED)
                        .isEqualTo(words.contains(word));
            }
        }
    }

    @Test
    void hasNothingOutsideTheReading() {
        Reading reading = Reading.of("one");

        assertThat(CueWords.of("one").at(reading, 0)).isTrue();
        assertThat(CueWords.of("one").at(reading, 1)).isFalse();
        assertThat(CueWords.of("one").at(reading, -1)).isFalse();
    }

    private static Set<String> words(Random random, int count) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < count; i++) {
            words.add("" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)));
        }
        return words;
    }
}
