package io.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FoldingSingleLettersTest {
    /** An ideograph in a word makes the whole be folded at once, which is what letter by letter must come to. */
    @Test
    void foldsLetterByLetterAsAWhole() {
        for (char c = 0x80; c < 0x530; c++) {
            String word = "a" + c + "o";
            assertThat(Folding.fold(word) + "國").as("U+%04X", (int) c).isEqualTo(Folding.fold(word + "國"));
        }
    }
}
