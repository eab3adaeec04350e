package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalBodiesTest {
    @ParameterizedTest
    @CsvSource({
        "They say that Russian forces shelled the town., Russian forces, ru-armed-forces",
        "They say that Russian troops left the town., Russian troops, ru-armed-forces",
        "It was a base of the U.S. military once., U.S. military, us-armed-forces",
        "On Monday Thai police arrested five people., Thai police, th-police",
        "Later the Kyrgyz interim government denied it., Kyrgyz interim government, kg-government",
        "The jets of the Saudi air force bombed it., Saudi air force, sa-air-force",
        "The boats of the Italian coast guard came., Italian coast guard, it-coast-guard",
        "Then Iraqi security forces fired., Iraqi security forces, iq-security-forces"
    })
    void aBodyBesideItsCountryIsThatCountrys(String text, String span, String id) {
        Findings found = FindingsOf.text(text);
        assertThat(found.mentions().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.ACTOR)
                        .map(Mention::text))
                .containsExactly(span);
        assertThat(found.actors()).extracting(Actor::id).containsExactly(id);
        assertThat(found.actors()).extracting(Actor::type).containsExactly(ActorType.GOVERNMENT);
        assertThat(found.countries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Later that day Russian artillery hit the market., Russian artillery, ru-armed-forces",
        "An overnight Ukrainian drone attack damaged the port., Ukrainian drone, ua-armed-forces",
        "At least nine died in U.S. airstrikes on the town., U.S. airstrikes, us-armed-forces",
        "There Saudi ballistic missiles hit a bridge., Saudi ballistic missiles, sa-armed-forces"
    })
    void whatAStateFightsWithStandsForItsArmedForces(String text, String span, String id) {
        Findings found = FindingsOf.text(text);
        assertThat(found.mentions()).anySatisfy(mention -> {
            assertThat(mention.text()).isEqualTo(span);
            assertThat(mention.value()).isEqualTo(id);
        });
        assertThat(found.countries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They bought Turkish drones for farming.",
                "A French strike of teachers began.",
                "The Swiss rocket was sold."
            })
    void whatIsMadeAndSoldIsNobody(String text) {
        assertThat(FindingsOf.text(text).actors()).isEmpty();
    }

    @Test
    void armedForcesWithANameOfTheirOwnAreOneUnderAllNames() {
        assertThat(FindingsOf.text("Then Israeli troops left. They say that the Israel Defense Forces came back.")
                        .actors())
                .extracting(Actor::id)
                .containsExactly("idf");
    }

    @Test
    void aPeopleOfNoStateAloneCountsBesideTheCountry() {
        Findings found = FindingsOf.text("Some of the Palestinians came home.");
        assertThat(found.actors()).extracting(Actor::type).containsExactly(ActorType.ETHNIC_GROUP);
        assertThat(found.countries()).extracting(country -> country.code()).containsExactly("PS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police came later.",
                "They joined forces in Paris.",
                "He left Russia. Police came.",
                "The former Russian president spoke.",
                "A Russian president of the bank spoke.",
            })
    void aBodyOrAnOfficeWithoutACountryOfItsOwnIsNone(String text) {
        assertThat(FindingsOf.text(text).actors()).isEmpty();
    }

    @Test
    void aBodyNamedOnceAmongManyNamesIsLeftOutAndExplained() {
        String names = "Roza Otunbayeva met Dmitry Medvedev and Islam Karimov. ".repeat(4);
        Findings found = FindingsOf.text(names + "They say that Thai police came.");
        assertThat(found.actors()).extracting(Actor::id).doesNotContain("th-police");
        assertThat(found.countries()).extracting(country -> country.code()).contains("TH");
        assertThat(found.rejected()).anySatisfy(rejected -> {
            assertThat(rejected.mention().text()).isEqualTo("Thai police");
            assertThat(rejected.reason()).isEqualTo("named in passing only");
        });
    }

    @Test
    void whatABodyOffersItsReadersIsFurniture() {
        assertThat(FindingsOf.text("Keep up with the news by downloading the RFI app")
                        .actors())
                .isEmpty();
    }

    @Test
    void anOfficeStandsForWhoHeldItWhenTheReportWasPublished() {
        String text = "On Tuesday the Russian prime minister met workers.";
        assertThat(actors(text, "2009-05-13")).containsExactly("Q7747");
        assertThat(actors(text, "2015-05-13")).containsExactly("Q23530");
    }

    @Test
    void anOfficeWhoseHolderIsUnknownIsAnActorItself() {
        Findings found = FindingsOf.text("They met the U.S. president.");
        assertThat(found.actors()).extracting(Actor::id).containsExactly("us-president");
        assertThat(found.actors()).extracting(Actor::name).containsExactly("President");
    }

    @Test
    void aNameBesideAnOfficeIsThePerson() {
        assertThat(actors("On Tuesday Russian President Dmitry Medvedev spoke.", "2010-05-11"))
                .containsExactly("Q23530");
    }

    private static List<String> actors(String text, String published) {
        var date = Publication.of(EventDate.parse(published), Publication.Basis.GIVEN, "given");
        return Extractor.standard().tag(UndatedReport.of(text, "en").withPublished(date)).findings().actors().stream()
                .map(Actor::id)
                .toList();
    }
}
