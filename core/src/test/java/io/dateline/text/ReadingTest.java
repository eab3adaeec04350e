package io.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReadingTest {
    private static List<String> words(String text) {
        Reading reading = Reading.of(text);
        return IntStream.range(0, reading.size()).mapToObj(reading::word).toList();
    }

    private static List<String> sentences(String text) {
        Reading reading = Reading.of(text);
        return IntStream.range(0, reading.size())
                .mapToObj(token -> reading.sentenceAround(reading.start(token)))
                .distinct()
                .toList();
    }

    @Test
    void cutsWordsNumbersAndMarks() {
        assertThat(words("On 7 April, 5.3 million (M23) fled."))
                .containsExactly("On", "7", "April", ",", "5", ".", "3", "million", "(", "M23", ")", "fled", ".");
    }

    @Test
    void setsThePossessiveApart() {
        assertThat(words("Kyrgyzstan's and Bakiyev’s, but O'Brien 's"))
                .containsExactly("Kyrgyzstan", "'s", "and", "Bakiyev", "’s", ",", "but", "O", "'", "Brien", "'", "s");
    }

    @Test
    void cutsEveryIdeographAndKeepsOtherScriptsInWords() {
        assertThat(words("普京访问Osh в городе Ош قال"))
                .containsExactly("普", "京", "访", "问", "Osh", "в", "городе", "Ош", "قال");
    }

    @Test
    void keepsCombiningMarksInTheirWord() {
        assertThat(words("Emomalı\u0304 Rah\u0301mon")).containsExactly("Emomalı\u0304", "Rah\u0301mon");
    }

    @Test
    void tellsShapes() {
        Reading reading = Reading.of("Osh OSCE 2010 M23 said");
        assertThat(reading.is(0, Shape.CAPITAL)).isTrue();
        assertThat(reading.is(0, Shape.ALL_CAPITALS)).isFalse();
        assertThat(reading.is(1, Shape.ALL_CAPITALS)).isTrue();
        assertThat(reading.is(2, Shape.DIGITS)).isTrue();
        assertThat(reading.is(3, Shape.HAS_DIGIT)).isTrue();
        assertThat(reading.is(3, Shape.DIGITS)).isFalse();
        assertThat(reading.is(4, Shape.CAPITAL)).isFalse();
    }

    @Test
    void endsSentencesAtStopsButNotAfterTitlesAndInitials() {
        assertThat(sentences("Mr. Bakiyev fled. He went to J. K. Smith's house! \"Why?\" They asked."))
                .containsExactly("Mr. Bakiyev fled.", "He went to J. K. Smith's house!", "\"Why?\"", "They asked.");
    }

    @Test
    void endsASentenceWhereAShortLineEnds() {
        assertThat(sentences("Skip to main content\nAmnesty International UK\nLog in\n\nThe story"))
                .containsExactly("Skip to main content", "Amnesty International UK", "Log in", "The story");
    }

    @Test
    void readsOnWhereALongLineIsWrapped() {
        Reading reading = Reading.of("The statement was issued on Tuesday evening by Human\nRights Watch in Osh.");
        assertThat(reading.sentence(reading.size() - 1)).isZero();
        int rights = reading.tokenAt(reading.text().indexOf("Rights"));
        assertThat(reading.is(rights, Shape.LINE_START)).isTrue();
        assertThat(reading.is(rights, Shape.BLOCK_START)).isFalse();
    }

    @Test
    void breaksAtABlankLineAlsoAfterALongOne() {
        Reading reading = Reading.of("The statement was issued on Tuesday evening by Human\r\n\r\nRights Watch in Osh");
        assertThat(reading.is(reading.tokenAt(reading.text().indexOf("Rights")), Shape.BLOCK_START))
                .isTrue();
    }

    @Test
    void readsATitleOutsideTheBodyFirst() {
        Reading reading = Reading.of("Unrest in Osh", "Dozens were killed.");
        assertThat(reading.text()).isEqualTo("Unrest in Osh\n\nDozens were killed.");
        assertThat(reading.bodyStart()).isEqualTo(15);
        assertThat(Reading.of("Unrest", "Unrest in Osh").bodyStart()).isZero();
        assertThat(Reading.of("Unrest in\u2026", "Unrest in Osh").bodyStart()).isZero();
        assertThat(Reading.of("Unrest in Osh", "Log in\n\nUnrest in Osh\n\nDozens")
                        .bodyStart())
                .isZero();
    }

    @Test
    void findsTokensByOffset() {
        Reading reading = Reading.of("Osh burns");
        assertThat(reading.tokenAt(0)).isZero();
        assertThat(reading.tokenAt(1)).isEqualTo(1);
        assertThat(reading.tokenAt(9)).isEqualTo(2);
    }

    @Test
    void readsTheSameInTheTurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Folding.fold("ISTANBUL")).isEqualTo("istanbul");
            assertThat(Reading.of("ISTANBUL").has(0, Tokenizer.hash("istanbul")))
                    .isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hashesANameAsATextThatHoldsIt() {
        for (String name : List.of(
                "Jalal-Abad",
                "D'Hondt's",
                " \u00c9lys\u00e9e Palace",
                "J\u00f8rgen \u0141ukasz",
                "\u0416\u043e\u0433\u043e\u0440\u043a\u0443 \u041a\u0435\u043d\u0435\u0448",
                "\u4e2d\u56fd",
                "M23",
                "")) {
            Reading reading = Reading.of(name);
            List<Long> hashes = new ArrayList<>();
            Tokenizer.hashes(name, hashes::add);
            assertThat(hashes)
                    .as(name)
                    .isEqualTo(IntStream.range(0, reading.size())
                            .mapToObj(reading::hash)
                            .toList());
            assertThat(hashes)
                    .as(name)
                    .isEqualTo(words(name).stream().map(Tokenizer::hash).toList());
        }
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(Reading.of("").size()).isZero();
        assertThat(Reading.of(" \n\t").firstSentence()).isEmpty();
        assertThat(Reading.of("").sentenceAround(0)).isEmpty();
    }

    @Test
    void coversRandomTextWithTokensInOrder() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(random.nextInt(60), 1, 0x3000)
                    .mapToObj(c -> random.nextInt(3) == 0 ? " " : Character.toString(c))
                    .reduce("", String::concat);
            Reading reading = Reading.of(text);
            int end = 0;
            for (int token = 0; token < reading.size(); token++) {
                assertThat(reading.start(token)).as("seed %s", seed).isGreaterThanOrEqualTo(end);
                assertThat(reading.end(token)).as("seed %s", seed).isGreaterThan(reading.start(token));
                end = reading.end(token);
            }
        }
    }

    @Test
    void readsWordsOfAnyScriptAsAPatternWould() {
        Pattern word = Pattern.compile("[\\p{Alnum}\u00e9\u0416\u0301]+");
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        String letters = "abzABZ019\u00e9\u0416\u0301";
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(40), 0, 18)
                    .mapToObj(i -> i < letters.length() ? letters.substring(i, i + 1) : i % 2 == 0 ? " " : "-")
                    .reduce("a", String::concat)
                    .replaceAll("(?<=[ -])\u0301+", "");
            Reading reading = Reading.of(text);
            List<String> words =
                    word.matcher(text).results().map(MatchResult::group).toList();
            assertThat(IntStream.range(0, reading.size())
                            .filter(token -> !reading.word(token).equals("-"))
                            .mapToObj(token -> describe(reading, token)))
                    .as("-Ddateline.seed=%s: %s", seed, text)
                    .isEqualTo(words.stream().map(ReadingTest::describe).toList());
        }
    }

    private static String describe(Reading reading, int token) {
        return "%s %x %b %b %b %b %b"
                .formatted(
                        reading.word(token),
                        reading.hash(token),
                        reading.is(token, Shape.LETTERS),
                        reading.is(token, Shape.CAPITAL),
                        reading.is(token, Shape.ALL_CAPITALS),
                        reading.is(token, Shape.HAS_DIGIT),
                        reading.is(token, Shape.DIGITS));
    }

    private static String describe(String word) {
        return "%s %x %b %b %b %b %b"
                .formatted(
                        word,
                        Tokenizer.hash(word),
                        Character.isLetter(word.charAt(0)),
                        Character.isUpperCase(word.charAt(0)),
                        word.matches("[\\p{Lu}0-9]*\\p{Lu}[0-9]*\\p{Lu}[\\p{Lu}0-9]*"),
                        word.matches(".*[0-9].*"),
                        word.matches("[0-9]+"));
    }

    @Test
    @Timeout(20)
    void readsMegabytesOfAnythingInLinearTime() {
        for (String unit : List.of("a", "'", "'s", "\n", ". ", "9", "\u0301", "京", "A.")) {
            assertThatCode(() -> Reading.of(unit.repeat(2_000_000 / unit.length())))
                    .doesNotThrowAnyException();
        }
    }
}
