package io.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "OSH, osh",
        "Nouméa, noumea",
        "Łódź, lodz",
        "Ørsted, orsted",
        "Straße, strasse",
        "İstanbul, istanbul",
        "Kıbrıs, kibris",
        "КИРГИЗИЯ, киргизия",
        "Oʻzbekiston, ozbekiston",
        "ﬁnal, final",
        "Đặng, dang"
    })
    void foldsCaseAndDiacritics(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }

    @Test
    void dropsArabicVowelSigns() {
        assertThat(Folding.fold("مُحَمَّد")).isEqualTo("محمد");
    }

    @Test
    void isTheSameFoldedTwice() {
        for (String word : new String[] {"Żółć", "ǅ", "ΐ", "ẞ", "ﷺ", "Å"}) {
            assertThat(Folding.fold(Folding.fold(word))).isEqualTo(Folding.fold(word));
        }
    }
}
