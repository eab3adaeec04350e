package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class CountryTaggerRandomTest {
    private static final String[] PIECES = {
        "Georgia",
        "U.S.",
        "of",
        "the",
        "New",
        "York",
        "Paris",
        "Hilton",
        ",",
        ".",
        "-",
        "(",
        "'s",
        "Россия",
        "и",
        "Оше",
        "Uzbek",
        "Kyrgyz",
        "ethnic",
        "Congo",
        "Lebanon",
        "\n\n",
        "\n",
        "中国",
        "وقيرغيزستان",
        "\ud83d\ude00",
        "\u0301",
        "in",
        "Reading",
        "US",
        "said",
        "Bank",
        "America",
        "\ud800",
        "former",
        "Soviet",
        "and",
        "United",
        "States",
        "South"
    };

    @Test
    void neverFailsAndKeepsItsSpansWithinTheText() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = text(random, random.nextInt(40));
            Reading reading = Reading.of(text);
            Settlement settled = CountryLines.settle(reading, CountryLines.report("r", "", text, "und"));
            assertThat(settled.accepted())
                    .as("replay with -Ddateline.seed=%d, round %d: %s", seed, round, text)
                    .allSatisfy(found -> {
                        assertThat(found.from()).isBetween(0, found.to() - 1);
                        assertThat(found.to()).isLessThanOrEqualTo(reading.size());
                        assertThat(found.value()).matches("[A-Z]{2}");
                        assertThat(found.score()).isBetween(Settlement.LEAST_SCORE, 1.0);
                    });
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsALongHostileTextInLinearTime() {
        String text = "San Antonio, Kyrgyz and Uzbek, Georgia of New ".repeat(10_000);
        Settlement settled = CountryLines.settle(Reading.of(text), CountryLines.report("r", "", text, "en"));

        assertThat(settled.accepted()).isNotEmpty();
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
