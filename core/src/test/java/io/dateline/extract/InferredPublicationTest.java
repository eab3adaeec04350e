package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dateline.model.EventDate;
import io.dateline.model.MentionedDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.TaggedReport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms used here: Medvedev was president of Russia 2008-05-07 to 2012-05-07, Sarkozy of France 2007-05-16 to 2012-05-15. */
class InferredPublicationTest {
    private static TaggedReport tagged(String text) {
        return Extractor.standard().tag(UndatedReport.of(text, "en"));
    }

    private static Publication published(String text) {
        return tagged(text).report().published();
    }

    private static Optional<String> edtf(String text) {
        return published(text).date().map(EventDate::edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russian President Dmitry Medvedev opened the bridge.",
                "President Dmitri Medvedev of Russia opened the bridge.",
                "Russia's president, Dmitry Medvedev, opened the bridge.",
                "The bridge was opened by Dmitry Medvedev, the Russian president, in the rain.",
                "The President of the Russian Federation, Mr. Dmitry Medvedev, opened the bridge.",
                "The presidents of Belarus and Russia, Alexander Lukashenko and Dmitry Medvedev, opened the bridge.",
                "On Monday President Dmitry Medvedev opened the bridge. Medvedev spoke of the rain.",
            })
    void findsTheDaysOfAnOfficeInManyWordings(String text) {
        assertThat(edtf(text)).contains("2008-05-07~/2012-05-17~");
        assertThat(published(text).basis()).isEqualTo(Basis.INFERRED);
        assertThat(published(text).evidence()).contains("Dmitr").contains("2008-05-07/2012-05-07");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Президент России Дмитрий Медведев открыл мост.",
        "fr, Le président russe Dmitri Medvedev a ouvert le pont.",
        "de, Der russische Präsident Dmitri Medwedew eröffnete die Brücke.",
    })
    void knowsTheOfficesOfOtherLanguages(String language, String text) {
        assertThat(Extractor.standard()
                        .tag(UndatedReport.of(text, language))
                        .report()
                        .published()
                        .date())
                .contains(EventDate.parse("2008-05-07~/2012-05-17~"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Former Russian President Dmitry Medvedev opened the bridge.",
                "Russia's ex-president Dmitry Medvedev opened the bridge.",
                "Then-president Dmitry Medvedev opened the bridge.",
                "President-elect Dmitry Medvedev opened the bridge.",
                "The president's spokesman Dmitry Medvedev opened the bridge.",
                "The party's leader Dmitry Medvedev opened the bridge.",
                "Dmitry Medvedev opened the bridge.",
                "The president met Dmitry Medvedev at the bridge.",
                "In 2009 President Dmitry Medvedev opened the bridge.",
                "French President Dmitry Medvedev opened the bridge.",
                "The president of the bank, Dmitry Medvedev, opened the bridge.",
                "Alexander Lukashenko, the president of Belarus, opened the bridge.",
                "Nobody opened the bridge.",
                "",
            })
    void infersNothingFromThoseWhoAreNotInOffice(String text) {
        assertThat(published(text)).isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void knowsThatALeaderMayHeadTheStateOrItsGovernment() {
        assertThat(edtf("Russian leader Dmitry Medvedev opened the bridge.")).contains("2008-05-07~/2020-01-26~");
    }

    @Test
    void takesTheDaysOnWhichAllWereInOffice() {
        assertThat(
                        edtf(
                                "Russian President Dmitry Medvedev met US President Barack Obama. French President Nicolas Sarkozy was there."))
                .contains("2009-01-20~/2012-05-17~");
    }

    @Test
    void leavesAsideTheOneWhoContradictsTheOthersAndSaysSo() {
        Publication found = published("""
                Russian President Dmitry Medvedev met US President Barack Obama. French President Nicolas Sarkozy was there. It was
                not like the days when US President Bill Clinton came.
                """);
        assertThat(found.date()).contains(EventDate.parse("2009-01-20~/2012-05-17~"));
        assertThat(found.evidence()).contains("left aside").contains("Bill Clinton");
    }

    @Test
    void refusesTwoWhoContradictEachOther() {
        assertThat(published("Russian President Dmitry Medvedev wrote to US President Bill Clinton."))
                .isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void isNotBeforeTheEndOfAFormerHoldersTime() {
        Publication found = published(
                "Russian President Dmitry Medvedev met former US president George W. Bush in a hotel by the sea.");
        assertThat(found.date()).contains(EventDate.parse("2008-12-20~/2012-05-17~"));
        assertThat(found.evidence()).contains("after the time of");
    }

    @Test
    void isNotBeforeTheDatesThatItTellsOf() {
        assertThat(edtf("""
                Russian President Dmitry Medvedev opened the bridge. Work on it began on 3 March 2010 and the first pier was
                finished on 4 May 2011. The towers were finished on 5 May 2011.
                """)).contains("2011-05-04~/2012-05-17~");
    }

    @Test
    void isNotAfterWhatIsStillToCome() {
        assertThat(
                        edtf(
                                "Russian President Dmitry Medvedev opened the bridge. The road will be opened on 10 October 2010."))
                .contains("2008-05-07~/2010-10-10~");
    }

    @Test
    void refusesHoldersOfOtherTimesThanItsDates() {
        assertThat(published("""
                Russian President Dmitry Medvedev opened the bridge. It fell into the river on 3 March 2019. It was rebuilt and
                opened again on 4 May 2021.
                """)).isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void crossesDaysOfTheWeekWithTheDaysOfTheYears() {
        Publication found = published(
                "Russian President Dmitry Medvedev opened the bridge on Saturday 12 June in the presence of the mayor.");
        assertThat(found.date().flatMap(EventDate::days)).hasValueSatisfying(days -> {
            assertThat(days.first()).isEqualTo("2010-06-12");
            assertThat(days.last()).isBefore("2011-06-12");
        });
        assertThat(found.evidence()).contains("Saturday 12 June").contains("2010");
    }

    @Test
    void staysOpenWhereSeveralAreInOfficeStill() {
        assertThat(edtf("The presidents of Belarus and China, Alexander Lukashenko and Xi Jinping, met in Minsk."))
                .contains("2013-01-01~/..");
    }

    @Test
    void givesADayOfTheYearNoYearWhenSeveralArePossible() {
        List<MentionedDate> dates = tagged("Russian President Dmitry Medvedev came on 3 March and left on Tuesday.")
                .findings()
                .dates();
        assertThat(dates).extracting(date -> date.date().edtf()).containsExactly("XXXX-03-03");
    }

    @Test
    void prefersWhatIsStatedToWhatIsInferred() {
        assertThat(published("MOSCOW, 3 March 2011. Russian President Dmitry Medvedev opened the bridge.")
                        .basis())
                .isEqualTo(Basis.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "president ",
                "President Dmitry Medvedev and ",
                "presidents of Russia and China and ",
                "Russian President Dmitry Medvedev, US President Bill Clinton, ",
                "former , of the ",
                "will on Saturday 12 June 2010 was on Saturday 12 June ",
            })
    void readsAMegabyteOfOfficesInLinearTime(String words) {
        String text = words.repeat(1_000_000 / words.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> published(text));
    }
}
