package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dateline.extract.DateSentence.Found;
import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of {@code date-sentences.txt} in the six languages beside English, and how a language is told. */
class DateLanguagesTest {
    private static final int ENOUGH = 40;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Publication PUBLISHED =
            Publication.of(EventDate.parse("2010-06-15"), Publication.Basis.GIVEN, "given");

    @TestFactory
    Stream<DynamicTest> findsTheDatesOfASentence() throws IOException {
        return DateSentence.all().stream()
                .map(sentence -> dynamicTest(sentence.language() + ": " + sentence.marked(), () -> check(sentence)));
    }

    private static void check(DateSentence sentence) {
        List<Found> found = sentence.found(sentence.language());
        assertThat(found).extracting(Found::value).isEqualTo(sentence.values());
        assertThat(found).extracting(Found::span).isEqualTo(sentence.spans());
    }

    @Test
    void hasEnoughSentencesOfEachLanguage() throws IOException {
        assertThat(DateSentence.all().stream()
                        .collect(Collectors.groupingBy(DateSentence::language, Collectors.counting())))
                .containsOnlyKeys("ru", "uk", "fr", "es", "de", "ar")
                .allSatisfy((language, count) -> assertThat(count).isGreaterThanOrEqualTo(ENOUGH));
    }

    /** One sentence is little to tell a language by, and Russian and Ukrainian share words: a few may be taken for another. */
    @Test
    void tellsTheLanguageOfNearlyAllSentencesByItself() throws IOException {
        List<DateSentence> sentences = DateSentence.all();
        long right = sentences.stream()
                .filter(sentence -> sentence.found("und").equals(sentence.found(sentence.language())))
                .count();
        assertThat((double) right / sentences.size()).isGreaterThan(0.97);
    }

    private static String dates(String language, String text) {
        return new DateSentence(language, text, PUBLISHED, List.of())
                .found(language).stream().map(Found::value).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    und | 12 июня 2010                                                      | 2010-06-12
                    und | Samedi 12 juin 2010                                               | 2010-06-12
                    und | السبت 12 يونيو 2010                                               | 2010-06-12
                    ky  | Бишкек, 12 июня 2010                                              | 2010-06-12
                    kk  | Алматы, 12 июня 2010                                              | 2010-06-12
                    en  | He wrote on 7 April 2010: «Мы вернулись вчера в город», and left. | 2010-04-07
                    """)
    void readsTitlesAndTextsOfSeveralLanguages(String language, String text, String expected) {
        assertThat(dates(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, янв. фев. апр. авг. сент. окт. нояб. дек.",
        "uk, січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.",
        "fr, janv. févr. avr. juil. sept. oct. nov. déc.",
        "es, ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic.",
        "de, Jan. Feb. Apr. Aug. Sept. Okt. Nov. Dez."
    })
    void knowsTheAbbreviatedMonths(String language, String abbreviations) {
        for (String month : abbreviations.split(" ")) {
            assertThat(dates(language, "(12 " + month + " 2009)")).as(month).startsWith("2009-");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ar, يناير 2009, 2009-01",
        "ar, كانون الثاني 2009, 2009-01",
        "ar, جانفي 2009, 2009-01",
        "ar, آب 2009, 2009-08",
        "ar, غشت 2009, 2009-08",
        "de, Jänner 2009, 2009-01",
        "es, setiembre de 2009, 2009-09"
    })
    void knowsTheMonthsOfEachRegion(String language, String text, String expected) {
        assertThat(dates(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ru|90-х ",
                "ru|XIX ",
                "ru|в начале ",
                "ru|в мае прошлого ",
                "uk|тиждень ",
                "fr|les années ",
                "fr|jusqu'",
                "fr|du 10 au ",
                "es|de la ",
                "es|a principios de los ",
                "de|12. ",
                "de|zwischen dem 10. und ",
                "ar|حزيران/",
                "ar|و2010 ",
                "ar|\u200f",
                "ar|القرن "
            })
    void readsLongStretchesOfTheSameInLinearTime(String languageAndPiece) {
        String[] parts = languageAndPiece.split("\\|");
        String text = parts[1].repeat(200_000 / parts[1].length());
        assertTimeoutPreemptively(LIMIT, () -> assertThat(dates(parts[0], text)).isNotNull());
    }

    @Test
    void hasNoMoreRolesOfWordsThanASetOfThemHolds() {
        assertThat(DateRole.values().length).isLessThanOrEqualTo(Long.SIZE);
    }
}
