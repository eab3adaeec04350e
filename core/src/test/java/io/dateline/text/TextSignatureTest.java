package io.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextSignatureTest {
    private static final String TEXT =
            "Troops left the village of Nookat on Monday after talks between the two sides had ended without a result.";

    private static TextSignature of(String text) {
        return TextSignature.of(text);
    }

    @Test
    void sameWordsAreTheSameTextWhateverTheirCaseAndPunctuation() {
        assertThat(of(TEXT.toUpperCase(java.util.Locale.ROOT).replace(" ", ",\n ")))
                .isEqualTo(of(TEXT))
                .hasSameHashCodeAs(of(TEXT));
        assertThat(of(TEXT + " Rain fell.")).isNotEqualTo(of(TEXT));
    }

    @Test
    void shinglesAreFourWordsEach() {
        assertThat(of("").shingles()).isZero();
        assertThat(of("- ?!").shingles()).isZero();
        assertThat(of("one two").shingles()).isEqualTo(1);
        assertThat(of("one two three four").shingles()).isEqualTo(1);
        assertThat(of("one two three four five").shingles()).isEqualTo(2);
    }

    @Test
    void lettersAreWordsWhereThereAreNoSpaces() {
        assertThat(of("吉尔吉斯斯坦南部发生冲突").shingles()).isEqualTo(9);
        assertThat(of("Кыргызстандын түштүгүндө кагылышуу болду").shingles()).isEqualTo(1);
    }

    @Test
    void isReadAsItWasWritten() {
        byte[] bytes = of(TEXT).bytes();
        assertThat(bytes).hasSize(TextSignature.BYTES);
        byte[] among = new byte[bytes.length + 10];
        System.arraycopy(bytes, 0, among, 7, bytes.length);
        assertThat(TextSignature.read(among, 7)).isEqualTo(of(TEXT));
    }

    @Test
    void saysHowMuchTwoTextsHaveInCommon() {
        String given = System.getProperty("dateline.seed", "");
        long seed = given.isEmpty() ? System.nanoTime() : Long.parseLong(given);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Integer> one = words(random, 50 + random.nextInt(300));
            List<Integer> other = changed(one, random);
            double likeness = of(text(one)).likeness(of(text(other)));
            // five standard errors
            assertThat(likeness).as("-Ddateline.seed=%s", seed).isCloseTo(likeness(one, other), within(0.32));
        }
    }

    @Test
    void aTextIsContainedInALongerOne() {
        Random random = new Random(7);
        List<Integer> whole = words(random, 400);
        TextSignature part = of(text(whole.subList(0, 280)));
        assertThat(part.containment(of(text(whole)))).isGreaterThan(0.8);
        assertThat(part.containment(of(text(words(random, 400))))).isLessThan(0.3);
        assertThat(part.containment(of(""))).isZero();
    }

    @Test
    void aBandIsFourOfThePlaces() {
        TextSignature one = of(TEXT);
        Set<Long> bands = new HashSet<>();
        for (int i = 0; i < TextSignature.BANDS; i++) {
            assertThat(one.band(i)).isEqualTo(of(TEXT + " ").band(i));
            bands.add(one.band(i));
        }
        assertThat(bands).hasSize(TextSignature.BANDS);
    }

    private static List<Integer> words(Random random, int number) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add(random.nextInt(1_000_000));
        }
        return words;
    }

    private static List<Integer> changed(List<Integer> words, Random random) {
        List<Integer> changed = new ArrayList<>(words.subList(random.nextInt(words.size() / 2), words.size()));
        for (int left = random.nextInt(20); left > 0; left--) {
            changed.set(random.nextInt(changed.size()), -left);
        }
        return changed;
    }

    private static String text(List<Integer> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append("w").append(word + 1_000).append(' '));
        return text.toString();
    }

    /** By the definition: the shingles of both, by those of either. */
    private static double likeness(List<Integer> one, List<Integer> other) {
        Set<List<Integer>> both = shingles(one);
        both.retainAll(shingles(other));
        Set<List<Integer>> either = shingles(one);
        either.addAll(shingles(other));
        return (double) both.size() / either.size();
    }

    private static Set<List<Integer>> shingles(List<Integer> words) {
        Set<List<Integer>> shingles = new HashSet<>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            shingles.add(List.copyOf(words.subList(i, i + 4)));
        }
        return shingles;
    }
}
