package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import io.dateline.text.Tokenizer;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void aWordIsInEachOfItsSections() {
        int sections = Lexicon.sections(Tokenizer.hash("captain"));
        for (Lexicon section : Lexicon.values()) {
            assertThat((sections & 1 << section.ordinal()) != 0)
                    .as(section.name())
                    .isEqualTo(section.has(Tokenizer.hash("captain")));
        }
        assertThat(Lexicon.TITLE.has(Tokenizer.hash("captain"))).isTrue();
        assertThat(Lexicon.HONORIFIC.has(Tokenizer.hash("captain"))).isTrue();
    }

    @Test
    void anUnknownWordIsInNone() {
        assertThat(Lexicon.sections(Tokenizer.hash("zorpquax"))).isZero();
    }

    @Test
    void thereIsNoWordBesideAReading() {
        Reading reading = Reading.of("the");
        assertThat(Lexicon.FUNCTION.has(reading, 0)).isTrue();
        assertThat(Lexicon.FUNCTION.has(reading, -1)).isFalse();
        assertThat(Lexicon.FUNCTION.has(reading, 1)).isFalse();
    }
}
