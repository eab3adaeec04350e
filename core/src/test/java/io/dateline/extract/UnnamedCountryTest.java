package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.text.Reading;
import org.junit.jupiter.api.Test;

final class UnnamedCountryTest {
    @Test
    void isSpokenOfAsTheCountryAndItsGovernment() {
        assertThat(of("The law forbids it. Authorities in the country did nothing, and the government denied it.")
                        .isSpokenOf())
                .isTrue();
    }

    @Test
    void isNotSpokenOfWhereTheGovernmentIsSomebodys() {
        assertThat(of("The government of Burundi, the government of Rwanda and the government of Kenya met.")
                        .isSpokenOf())
                .isFalse();
    }

    @Test
    void isNotSpokenOfByAWordOrTwoInALongText() {
        String words = "Somebody walked along a road and met a man. ".repeat(60);

        assertThat(of(words + "The government, the police and the country slept.")
                        .isSpokenOf())
                .isFalse();
    }

    @Test
    void isBesideWhatItsSentenceNames() {
        UnnamedCountry country = of("The country took in refugees from Burundi. They had left Bujumbura.");

        assertThat(country.isBeside(6)).isTrue();
        assertThat(country.isBeside(10)).isFalse();
    }

    private static UnnamedCountry of(String text) {
        return UnnamedCountry.of(Reading.of(text));
    }
}
