package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.text.Reading;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replay a random run with {@code -Ddateline.seed=…}. */
class DateTaggerHostileTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static Settlement tag(String text, Publication published) {
        Candidates candidates = new Candidates();
        new DateTagger().tag(Reading.of(text), DateLines.report(text, published), candidates);
        return Settlement.of(candidates);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "may ",
                "May ",
                "7 ",
                "7, ",
                "7 and ",
                "1-",
                "2010-",
                "2010/",
                "12.",
                "12/06/",
                "April, ",
                "May and ",
                "from ",
                "the ",
                "last ",
                "Monday, ",
                "two days ",
                "the last five ",
                "early late mid ",
                "the end of the ",
                "1990s",
                "'",
                "XXXX-",
                "the day before ",
                "il y a ",
                "twenty-",
                "between 2005 and "
            })
    void readsLongStretchesOfTheSameInLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(tag(text, Publication.UNKNOWN)).isNotNull());
    }

    @Test
    void readsMegabytesOfDigits() {
        String text = "1234567890".repeat(300_000) + " " + "2010 ".repeat(100_000);
        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(tag(text, Publication.UNKNOWN)).isNotNull());
    }

    @Test
    void readsNoiseWithoutAnExceptionAndWritesOnlyEdtf() {
        long seed = Optional.ofNullable(System.getProperty("dateline.seed"))
                .filter(text -> !text.isBlank())
                .map(Long::parseLong)
                .orElseGet(System::nanoTime);
        System.out.println("-Ddateline.seed=" + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String[] pieces = {
            "0000",
            "9999",
            "2199",
            "31",
            "29",
            "February",
            "Feb.",
            " ",
            " ",
            " ",
            "-",
            "–",
            "/",
            ".",
            ",",
            "the ",
            "from ",
            " to ",
            "between ",
            " and ",
            "999 years ago",
            "999 centuries later",
            "last ",
            "next ",
            "decade",
            "century",
            "Q4",
            "winter",
            "\n",
            "1900s",
            "'",
            "(",
            ")",
            "ﬁ",
            "\uD800",
            "٧",
            "７",
            "of ",
            "XX",
            "00",
            "0",
            "1er",
            "2010",
            "Monday"
        };
        Publication published = Publication.of(EventDate.parse("0000-01-01"), Publication.Basis.GIVEN, "given");
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(tag(text.toString(), round % 2 == 0 ? published : Publication.UNKNOWN)
                            .accepted())
                    .as(text.toString())
                    .allSatisfy(
                            found -> assertThat(EventDate.find(found.value())).isPresent());
        }
    }
}
