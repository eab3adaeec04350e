package io.dateline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.ActorType;
import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownActorsTest {
    private static final KnownActors ACTORS = KnownActors.standard();

    @Test
    void findsAPersonByAnySpelling() {
        for (String spelling : List.of(
                "Kurmanbek Bakiyev", "Kurmanbek Bakiev", "Курманбек Бакиев", "Бакиев, Курманбек", "Bakiev", "Бакиев")) {
            assertThat(ids(spelling)).as(spelling).startsWith("Q484816");
        }
    }

    @Test
    void findsABodyByItsAbbreviationsAndInOtherScripts() {
        assertThat(ids("Daesh")).containsExactly("islamic-state");
        assertThat(ids("ОБСЕ")).containsExactly("Q81299");
        assertThat(ids("منظمة العفو الدولية")).containsExactly("amnesty-international");
        assertThat(ids("国际特赦组织")).containsExactly("amnesty-international");
    }

    @Test
    void putsTheMostProminentFirst() {
        assertThat(ACTORS.find("Medvedev").getFirst().name()).isEqualTo("Dmitry Medvedev");
    }

    @Test
    void knowsNobodyOfAnInventedName() {
        assertThat(ACTORS.find("Zubrowkin Plimpton")).isEmpty();
        assertThat(ACTORS.byId("Q4848")).isEmpty();
        assertThat(ACTORS.byId("")).isEmpty();
    }

    @Test
    void findsEveryActorByItsIdAndHasEachIdOnce() {
        Set<String> ids = new HashSet<>();

        ACTORS.all()
                .forEach(actor -> assertThat(ids.add(actor.id())).as(actor.id()).isTrue());

        assertThat(ids).hasSizeGreaterThan(100_000).allMatch(id -> id.matches("[A-Za-z0-9-]+"));
        assertThat(ids.stream().limit(5_000))
                .allMatch(id -> ACTORS.byId(id).orElseThrow().id().equals(id));
    }

    @Test
    void tellsAnArmedGroupFromAPartyOfTheSameName() {
        assertThat(ACTORS.find("Hezbollah").getFirst().type()).isEqualTo(ActorType.ARMED_GROUP);
    }

    @Test
    void holdsNoArmyAmongThePersons() {
        assertThat(ACTORS.all()
                        .filter(actor -> actor.type() == ActorType.PERSON)
                        .filter(actor -> actor.name().matches(".* (Forces|Front|Congress|Service|Brigade|Army)")))
                .isEmpty();
        assertThat(ACTORS.find("U.S. Army")).extracting(KnownActor::type).containsOnly(ActorType.GOVERNMENT);
    }

    @Test
    void findsBodiesInAReadingLongestLast() {
        Reading reading = Reading.of("The UN Security Council met.");
        List<String> found = new ArrayList<>();

        ACTORS.bodies(reading, 1, (to, row) -> found.add(reading.span(1, to)));

        assertThat(found).containsSubsequence("UN", "UN Security Council");
    }

    @Test
    void knowsGivenNames() {
        assertThat(ACTORS.firstNames(NameKey.of("Vladimir"))).isGreaterThan(50);
        assertThat(ACTORS.firstNames(NameKey.of("Ministry"))).isZero();
    }

    private static List<String> ids(String spelling) {
        return ACTORS.find(spelling).stream().map(KnownActor::id).toList();
    }
}
