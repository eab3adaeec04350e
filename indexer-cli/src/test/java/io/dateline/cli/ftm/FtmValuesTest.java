package io.dateline.cli.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.EventDate;
import io.dateline.reference.Countries;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FtmValuesTest {
    @Test
    void everyCountryOfOursIsOneOfTheModelAlsoFormerOnes() throws IOException {
        assertThat(FtmModel.read().values("country"))
                .containsAll(Countries.all().stream()
                        .map(country -> FtmValues.country(country.code()))
                        .toList());
        assertThat(FtmValues.country("SU")).isEqualTo("suhh");
        assertThat(FtmValues.country("XK")).isEqualTo("xk");
    }

    @ParameterizedTest
    @CsvSource({"en, eng", "ru, rus", "ky, kir", "fr, fra", "de, deu", "zh, zho", "no, nor", "ar, ara"})
    void aLanguageHasThreeLetters(String code, String three) throws IOException {
        assertThat(FtmValues.language(code)).contains(three);
        assertThat(FtmModel.read().values("language")).contains(three);
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "", "xx", "eo", "not a language"})
    void aLanguageThatTheModelDoesNotKnowIsLeftOut(String code) {
        assertThat(FtmValues.language(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-12, 2010-06-12",
        "2010-06, 2010-06",
        "2010, 2010",
        "2010-06-12~, 2010-06-12",
        "2010-04-06/2010-04-10, 2010-04",
        "2010-04/2010-06, 2010",
        "2010-22, 2010",
        "0987-01-02, 0987-01-02"
    })
    void aDateIsWrittenAsFarAsAllOfItAgrees(String edtf, String written) {
        assertThat(FtmValues.date(EventDate.parse(edtf))).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"201X", "2009/2010", "XXXX-04-07", "2010/..", "../2010", "2010-12-20/2011-01-05"})
    void aDateOfMoreThanAYearOrOfNoneIsLeftOut(String edtf) {
        assertThat(FtmValues.date(EventDate.parse(edtf))).isEmpty();
    }

    @Test
    void onlyAddressesOfTheWebAreUrls() {
        assertThat(FtmValues.url(" https://example.org/a?b=c ")).contains("https://example.org/a?b=c");
        for (String other :
                new String[] {"", "example.org", "file:///etc/passwd", "javascript:alert(1)", "http://", "a b"}) {
            assertThat(FtmValues.url(other)).as(other).isEqualTo(Optional.empty());
        }
    }

    @Test
    void aNameIsOnOneLineAndNotTooLong() {
        assertThat(FtmValues.line(" Ann\n\tLee\u0000 \u00a0")).isEqualTo("Ann Lee");
        assertThat(FtmValues.line("x".repeat(383) + "\ud83d\ude00")).isEqualTo("x".repeat(383));
    }
}
