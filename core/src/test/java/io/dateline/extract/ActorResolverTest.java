package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.extract.ActorResolver.Resolved;
import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.text.Reading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorResolverTest {
    @Test
    void aFamilyNameAloneJoinsTheFullName() {
        Actor actor =
                only(ActorsOf.text("The lawyer Tamara Belkovich spoke. Later Belkovich left, and Mr. Belkovich wept."));

        assertThat(actor.mentions()).isEqualTo(3);
        assertThat(actor.spellings()).containsExactly("Tamara Belkovich", "Belkovich");
    }

    @Test
    void aFamilyNameMayComeBeforeTheFullName() {
        assertThat(only(ActorsOf.text("Mr. Belkovich wept. The lawyer Tamara Belkovich spoke."))
                        .mentions())
                .isEqualTo(2);
    }

    @Test
    void twoPersonsOfOneFamilyNameStayTwo() {
        ActorsOf found = ActorsOf.text(
                "The lawyer Tamara Quillfeather spoke. Mr. Quillfeather left. The judge Oskar Quillfeather came. Mr. Quillfeather sat.");

        assertThat(found.values())
                .containsExactly(
                        "tamara-quillfeather", "tamara-quillfeather", "oskar-quillfeather", "oskar-quillfeather");
    }

    @Test
    void spellingsOfAnUnknownNameAreOneActor() {
        assertThat(only(ActorsOf.text("The lawyer Dmitry Zhubayev spoke. The lawyer Dmitri Jubaev wept."))
                        .spellings())
                .hasSize(2);
    }

    @Test
    void spellingsOfAnUnknownSlavicNameHaveOneIdAcrossReports() {
        assertThat(ActorSlug.ofPerson("Rakhmatillo Zhubayev")).isEqualTo(ActorSlug.ofPerson("Рахматилло Жубаев"));
        assertThat(ActorSlug.ofPerson("William Smith")).isEqualTo("william-smith");
    }

    @Test
    void aKnownPersonHasHisWikidataItemInEachSpelling() {
        assertThat(ActorsOf.text("Kurmanbek Bakiev fled.").values()).containsExactly("Q484816");
        assertThat(ActorsOf.text("Kurmanbek Bakiyev fled.").values()).containsExactly("Q484816");
    }

    @Test
    void aBodyOfManyCountriesIsThatOfTheReportsCountry() {
        Actor actor = only(ActorsOf.about("Later the Interior Ministry gave a figure.", Optional.of("KG")));

        assertThat(actor)
                .isEqualTo(new Actor(
                        "kg-interior-ministry",
                        "Interior Ministry",
                        ActorType.GOVERNMENT,
                        Optional.of("KG"),
                        1,
                        List.of("Interior Ministry")));
    }

    @Test
    void aBodyIsThatOfTheOneCountryOfItsSentence() {
        Reading reading = Reading.of("In Bishkek the Interior Ministry spoke. In Minsk it rained.");
        List<Candidate> accepted = List.of(
                Candidate.country(1, 2, "KG", "place", 0.9),
                Candidate.actor(3, 5, "interior-ministry", ActorType.GOVERNMENT, "generic-body", 0.8),
                Candidate.country(8, 9, "BY", "place", 0.9));

        Resolved resolved = ActorResolver.resolve(reading, accepted, Optional.of("BY"));

        assertThat(resolved.accepted())
                .extracting(Candidate::value)
                .containsExactly("KG", "kg-interior-ministry", "BY");
    }

    @Test
    void aCountryWithinTheNameIsTheBodys() {
        Reading reading = Reading.of("The Iranian Foreign Ministry spoke.");
        List<Candidate> accepted = List.of(
                Candidate.actor(1, 4, "iranian-foreign-ministry", ActorType.GOVERNMENT, "organisation-word", 0.8),
                Candidate.country(1, 2, "IR", "demonym", 0.9));

        assertThat(ActorResolver.resolve(reading, accepted, Optional.of("US")).actors())
                .extracting(Actor::id)
                .containsExactly("ir-foreign-ministry");
    }

    @Test
    void theMostNamedComesFirst() {
        assertThat(ActorsOf.text("The UN met. NATO met. The UN met again.").actors())
                .extracting(Actor::id)
                .containsExactly("Q1065", "Q7184");
    }

    private static Actor only(ActorsOf found) {
        assertThat(found.actors()).hasSize(1);
        return found.actors().getFirst();
    }
}
