package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountriesTest {
    @ParameterizedTest
    @CsvSource({
        "kg, KG",
        "KGZ, KG",
        "Kyrgyzstan, KG",
        "kyrgyz, KG",
        "Киргизия, KG",
        "Kirghizistan, KG",
        "Kirgisistan, KG",
        "吉尔吉斯斯坦, KG",
        "South Korea, KR",
        "south korea, KR",
        "Korea, KR",
        "Congo, CD",
        "Georgia, GE",
        "Georgian, GE",
        "Hong Kong, HK",
        "Ivory Coast, CI",
        "Côte d’Ivoire, CI",
        "UK, GB",
        "U.S., US",
        "USA, US",
        "in, IN",
        "Россия, RU",
        "российский, RU",
        "russe, RU",
        "Alemania, DE",
        "Burma, MM",
        "Zaire, CD",
        "USSR, SU",
        "East Germany, DD",
        "Kosovo, XK",
        "Türkiye, TR",
        "Turkey, TR",
        "Palestinian, PS",
        "Szwajcaria, CH",
        "日本, JP",
        "Niger, NE",
        "قيرغيزستان, KG",
        "Qirgʻiziston, KG",
        "Qirg'iziston, KG",
        "кыргыз, KG",
        "Кыргызстанда, KG",
        "Қазақстан, KZ",
        "Тоҷикистон, TJ",
        "российских, RU",
        "суданский, SD",
        "القيرغيزية, KG",
        "Kirgisisch, KG",
        "kirguisa, KG",
    })
    void findsACountryByCodeNameOrDemonymInAnyLanguage(String given, String code) {
        assertThat(Countries.find(given)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Atlantis", "''", "zz", "Osh", "European Union"})
    void findsNothingForWhatIsNone(String given) {
        assertThat(Countries.find(given)).isEmpty();
    }

    @Test
    void namesThemInEnglish() {
        assertThat(Countries.nameOf("KG")).isEqualTo("Kyrgyzstan");
        assertThat(Countries.nameOf("HK")).isEqualTo("Hong Kong");
        assertThat(Countries.nameOf("XK")).isEqualTo("Kosovo");
        assertThat(Countries.nameOf("??")).isEqualTo("??");
    }

    @Test
    void hasEveryCodeOnceWithANameThatFindsIt() {
        assertThat(Countries.all()).hasSizeGreaterThan(245).allSatisfy(country -> {
            assertThat(country.code()).matches("[A-Z]{2}");
            assertThat(Countries.byCode(country.code())).contains(country);
            assertThat(Countries.find(country.name())).as(country.name()).contains(country.code());
        });
        assertThat(Countries.all()).extracting(Countries.Entry::name).doesNotHaveDuplicates();
    }

    @Test
    void keepsStatesThatFellApart() {
        assertThat(Countries.all())
                .filteredOn(country -> country.status().equals("former"))
                .extracting(Countries.Entry::code)
                .containsExactly("CS", "DD", "SU", "YU");
    }
}
