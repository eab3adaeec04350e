package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.extract.ActorResolver.Resolved;
import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.EventDate;
import io.dateline.text.Reading;
import java.util.ArrayList;
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
    void twoPersonsWhosePatronymicsAloneDifferStayTwo() {
        ActorsOf found = ActorsOf.text(
                "The lawyer Ivan Petrovich Belkov spoke. The judge Ivan Pavlovich Belkov came. The lawyer Ivan Petrovich Belkov left.");

        assertThat(found.values()).containsExactly("ivan-belkov", "ivan-pavlovich-belkov", "ivan-belkov");
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
    void anUnknownPersonHasOneIdInAllReports() {
        for (String spelling : List.of(
                "Azimzhan Askarov",
                "Azimjan Askarov",
                "Azimjon Asqarov",
                "Азимжан Аскаров",
                "Askarov, Azimzhan",
                "ASKAROV Azimzhan",
                "Аскаров Азимжан Уланович")) {
            assertThat(ActorSlug.ofPerson(spelling)).as(spelling).isEqualTo("azimjan-askarov");
        }
        assertThat(ActorSlug.ofPerson("Mohammed Rajabi")).isEqualTo(ActorSlug.ofPerson("Muhammad al-Rajabi"));
        assertThat(ActorSlug.ofPerson("Andrew Smith")).isEqualTo("andrew-smith");
    }

    @Test
    void anUnknownOrganisationHasOneIdInAllReports() {
        for (String spelling : List.of(
                "Fergana Memorial Society", "the Fergana Memorial Society", "The Fergana Memorial Society (FMS)")) {
            assertThat(ActorSlug.ofBody(spelling)).as(spelling).isEqualTo("fergana-memorial-society");
        }
        assertThat(ActorSlug.ofBody("Kumtor Zoloto Ltd.")).isEqualTo(ActorSlug.ofBody("Kumtor Zoloto"));
    }

    @Test
    void aFamilyNameAloneMeansWhoeverWasNamedInFullLast() {
        ActorsOf found = ActorsOf.text("The lawyer Tamara Quillfeather spoke. The judge Oskar Quillfeather came."
                + " The lawyer Tamara Quillfeather left. Mr. Quillfeather sat.");

        assertThat(found.values())
                .containsExactly(
                        "tamara-quillfeather", "oskar-quillfeather", "tamara-quillfeather", "tamara-quillfeather");
    }

    @Test
    void aNameWithAPatronymicIsThatOfTheKnownPerson() {
        assertThat(identities("Vladimir Vladimirovich Putin", "Vladimir Putin", "V. Putin"))
                .containsExactly("Q7747", "Q7747", "Q7747");
    }

    @Test
    void familyNamesOfTwoWordsAreOfTheFullName() {
        assertThat(identities("Gabino Quiroga Belmonte", "Quiroga Belmonte", "Osman bin Zubarak", "bin Zubarak"))
                .containsExactly(
                        "gabino-quiroga-belmonte", "gabino-quiroga-belmonte", "osman-zubarak", "osman-zubarak");
    }

    @Test
    void brothersStayTwo() {
        assertThat(identities("Hasan Quillov", "Husan Quillov", "Hasana Quillova"))
                .doesNotHaveDuplicates();
    }

    @Test
    void ofSeveralHeadsOfOneNameTheOneInOfficeIsMeant() {
        assertThat(headOf("Aliyev", "AZ", "1999-04-01")).isEqualTo("Q157451");
        assertThat(headOf("Aliyev", "AZ", "2010-04-01")).isEqualTo("Q57371");
    }

    @Test
    void nobodyIsMeantWhoTookOfficeLater() {
        assertThat(headOf("Bush", "US", "2003-04-01")).isEqualTo("Q207");
        assertThat(headOf("Bush", "US", "1991-04-01")).isEqualTo("bush");
    }

    private static String headOf(String family, String country, String day) {
        Reading reading = Reading.of("President " + family + " spoke.");
        List<Candidate> accepted = List.of(Candidate.actor(1, 2, "someone", ActorType.PERSON, "title", 0.8));
        return ActorResolver.resolve(
                        reading,
                        accepted,
                        Optional.of(country),
                        EventDate.parse(day).days())
                .accepted()
                .getFirst()
                .value();
    }

    /** The ids of persons whom a report names one after the other. */
    private static List<String> identities(String... names) {
        Reading reading = Reading.of(String.join(" and ", names));
        List<Candidate> accepted = new ArrayList<>();
        int from = 0;
        for (String name : names) {
            int to = from + Reading.of(name).size();
            accepted.add(Candidate.actor(from, to, "someone", ActorType.PERSON, "title", 0.8));
            from = to + 1;
        }
        return ActorResolver.resolve(reading, accepted, Optional.empty()).accepted().stream()
                .map(Candidate::value)
                .toList();
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
