package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three taggers together: what one of them alone cannot decide. */
class ExtractorTest {
    private static final Extractor EXTRACTOR = Extractor.standard();

    private static Report report(String title, String text, Publication published) {
        return new Report(
                "r", title, text, published, "en", "text", Optional.empty(), Optional.empty(), List.of(), Map.of());
    }

    private static Findings read(String text) {
        return EXTRACTOR.extract(
                report("", text, Publication.of(EventDate.parse("2010-06-12"), Basis.GIVEN, "in the test")));
    }

    private static List<String> values(Findings findings, Mention.Kind kind) {
        return findings.mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::value)
                .toList();
    }

    @Test
    void countsARangeOnceAndListsItsEndsBesideIt() {
        Findings found = Extractor.standard()
                .extract(DateLines.report("The fair lasted from 10 to 14 June 2010.", Publication.UNKNOWN, "en"));
        assertThat(found.dates())
                .extracting(date -> date.date().edtf() + " x" + date.mentions())
                .containsExactly("2010-06-10/2010-06-14 x1");
        assertThat(found.mentions())
                .extracting(mention -> mention.text() + " " + mention.rule() + " " + mention.isEndOfRange())
                .containsExactly("10 to 14 June 2010 days false", "10 range-start true", "14 June 2010 range-end true");
    }

    @Test
    void readsMayAsAMonthOrAPersonByItsNeighbours() {
        Findings findings = read("Prime Minister Theresa May met the delegation. They had last met on 3 May 2009.");
        assertThat(values(findings, Mention.Kind.DATE)).containsExactly("2009-05-03");
        assertThat(findings.actors()).extracting(Actor::name).containsExactly("Theresa May");
    }

    @Test
    void countsABodyThatStandsForItsCountryAsBoth() {
        Findings findings = read("The Kremlin gave no details.");
        assertThat(values(findings, Mention.Kind.COUNTRY)).containsExactly("RU");
        assertThat(findings.actors()).extracting(Actor::name).containsExactly("Kremlin");
    }

    @Test
    void takesACountryWhoseNameLooksLikeAnOrganisationForACountryOnly() {
        Findings findings = read("Troops of the Soviet Union left the town.");
        assertThat(values(findings, Mention.Kind.COUNTRY)).containsExactly("SU");
        assertThat(findings.actors()).isEmpty();
    }

    @Test
    void readsAPersonWhoseNameHoldsACity() {
        Findings findings = read("The singer Paris Hilton arrived on Monday, said a spokesman.");
        assertThat(findings.countries()).isEmpty();
        assertThat(findings.rejected())
                .anySatisfy(rejected -> assertThat(rejected.mention().text()).isEqualTo("Paris"));
    }

    @Test
    void readsJordanAsAPersonOrACountry() {
        assertThat(read("Refugees crossed into Jordan and were housed in Amman.")
                        .countries())
                .extracting(Country::code)
                .containsExactly("JO");
        assertThat(read("Michael Jordan said that he would not appeal.").countries())
                .isEmpty();
    }

    @Test
    void countsTheCountryNamedWithinABody() {
        Findings findings = read("The Kyrgyz Parliament met in an emergency session.");
        assertThat(values(findings, Mention.Kind.COUNTRY)).containsExactly("KG");
        assertThat(findings.actors()).hasSize(1);
    }

    @Test
    void countsAPeopleAsAnActorAndNotAsItsCountry() {
        Findings findings = read("Hundreds of ethnic Uzbeks fled to the hills above the village.");
        assertThat(findings.countries()).isEmpty();
        assertThat(findings.actors()).extracting(actor -> actor.type().id()).containsExactly("ethnic_group");
    }

    @Test
    void putsSpansOfATitleApartFromThoseOfTheText() {
        Findings findings =
                EXTRACTOR.extract(report("Unrest in Kyrgyzstan", "Dozens died in Kenya.", Publication.UNKNOWN));
        assertThat(findings.mentions())
                .extracting(Mention::part, Mention::start, Mention::end, Mention::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Mention.Part.TITLE, 10, 20, "Kyrgyzstan"),
                        org.assertj.core.groups.Tuple.tuple(Mention.Part.TEXT, 15, 20, "Kenya"));
    }

    @Test
    void datesAReportByItsOwnWordsBeforeReadingItsWeekdays() {
        TaggedReport tagged = EXTRACTOR.tag(report(
                "",
                "BISHKEK, June 11, 2010 - A state of emergency was imposed on Friday.\n\nShops had been burning since yesterday.",
                Publication.UNKNOWN));
        assertThat(tagged.report().published().date()).contains(EventDate.parse("2010-06-11"));
        assertThat(tagged.findings().dates())
                .extracting(dated -> dated.date().edtf())
                .containsExactly("2010-06-10", "2010-06-11");
    }

    @Test
    void leavesRelativeDatesOfAnUndatedReportOpenAndSaysWhy() {
        Findings findings = EXTRACTOR.extract(report("", "Two people were killed yesterday.", Publication.UNKNOWN));
        assertThat(findings.dates()).isEmpty();
        assertThat(findings.rejected()).anySatisfy(rejected -> {
            assertThat(rejected.mention().text()).isEqualTo("yesterday");
            assertThat(rejected.reason()).contains("publication");
        });
    }

    @Test
    void findsTheSameInAnyOrderOfThreads() {
        List<String> texts = Stream.iterate(1, i -> i + 1)
                .limit(64)
                .map(i ->
                        "Bakiyev fled from Osh on " + (1 + i % 28) + " June; the UN and Amnesty International spoke. ")
                .toList();
        List<Findings> alone = texts.stream().map(ExtractorTest::read).toList();
        assertThat(texts.parallelStream().map(ExtractorTest::read).toList()).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Osh ",
                "President ",
                "10 June ",
                "Kyrgyz Uzbek ",
                "(",
                "\"",
                "A.",
                "may ",
                "1990 ",
                "Ош ",
                "The Interior Ministry of Kenya met. ",
                "\n",
                "X"
            })
    @Timeout(30)
    void readsHalfAMegabyteOfAnythingWithinSeconds(String unit) {
        assertThat(read(unit.repeat(500_000 / unit.length()))).isNotNull();
    }
}
