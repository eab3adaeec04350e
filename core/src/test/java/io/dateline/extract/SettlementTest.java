package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.ActorType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SettlementTest {
    private static Settlement settle(Candidate... candidates) {
        return settle(List.of(candidates));
    }

    private static Settlement settle(List<Candidate> candidates) {
        Candidates all = new Candidates();
        candidates.forEach(all::propose);
        return Settlement.of(all);
    }

    private static final Candidate PARIS =
            Candidate.place(0, 1, "FR", "capital", 0.9, new io.dateline.model.PlaceRef(2988507, "Paris", 48.85, 2.35));
    private static final Candidate PARIS_HILTON =
            Candidate.actor(0, 2, "paris-hilton", ActorType.PERSON, "person-name", 0.8);

    @Test
    void readsThePersonBeforeTheCity() {
        Settlement settled = settle(PARIS, PARIS_HILTON);
        assertThat(settled.accepted()).containsExactly(PARIS_HILTON);
        assertThat(settled.declined()).singleElement().satisfies(declined -> {
            assertThat(declined.candidate()).isEqualTo(PARIS);
            assertThat(declined.reason()).isEqualTo("read as actor paris-hilton (person-name)");
        });
    }

    @Test
    void keepsTheCountryWithinAnOrganisation() {
        Candidate parliament = Candidate.actor(3, 5, "kg-parliament", ActorType.GOVERNMENT, "body", 0.8);
        Candidate kyrgyz = Candidate.country(3, 4, "KG", "demonym", 0.9);
        assertThat(settle(kyrgyz, parliament).accepted()).containsExactly(parliament, kyrgyz);
        assertThat(settle(parliament, kyrgyz).declined()).isEmpty();
    }

    @Test
    void keepsNoCountryThatOnlyTouchesAnActor() {
        Candidate actor = Candidate.actor(1, 4, "bank", ActorType.ORGANIZATION, "organisation", 0.9);
        Candidate across = Candidate.country(3, 5, "US", "country-name", 0.9);
        assertThat(settle(actor, across).accepted()).containsExactly(actor);
    }

    @Test
    void readsTheSurestOfOneSpan() {
        Candidate month = Candidate.date(7, 8, "2010-05", "month", 0.6);
        Candidate theresa = Candidate.actor(7, 8, "theresa-may", ActorType.PERSON, "surname", 0.85);
        assertThat(settle(month, theresa).accepted()).containsExactly(theresa);
    }

    @Test
    void leavesOutWhatIsNotSureEnoughAndSaysSo() {
        Settlement settled = settle(Candidate.date(0, 1, "2010-05", "month", 0.3));
        assertThat(settled.accepted()).isEmpty();
        assertThat(settled.declined()).extracting(Candidates.Declined::reason).containsExactly("not sure enough");
    }

    @Test
    void passesOverTheSameReadingByAnotherRule() {
        Candidate name = Candidate.country(0, 1, "GE", "country-name", 0.9);
        Candidate again = Candidate.country(0, 1, "GE", "place", 0.6);
        assertThat(settle(again, name).accepted()).containsExactly(name);
        assertThat(settle(again, name).declined()).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfProposals() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Candidate> candidates = random(random);
            Settlement first = settle(candidates);
            Collections.shuffle(candidates, random);
            assertThat(settle(candidates)).as("seed %s", seed).isEqualTo(first);
            assertNoOverlap(first.accepted(), seed);
        }
    }

    private static List<Candidate> random(Random random) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(20);
            int to = from + 1 + random.nextInt(4);
            double score = random.nextInt(11) / 10.0;
            candidates.add(
                    switch (random.nextInt(3)) {
                        case 0 -> Candidate.country(from, to, "KG", "country-name", score);
                        case 1 -> Candidate.date(from, to, "2010", "year", score);
                        default -> Candidate.actor(from, to, "a" + from, type(random), "name", score);
                    });
        }
        return candidates;
    }

    private static ActorType type(Random random) {
        return ActorType.values()[random.nextInt(ActorType.values().length)];
    }

    private static void assertNoOverlap(List<Candidate> accepted, long seed) {
        for (Candidate a : accepted) {
            for (Candidate b : accepted) {
                boolean apart = a.equals(b) || !a.overlaps(b) || a.contains(b) || b.contains(a);
                assertThat(apart).as("seed %s: %s and %s", seed, a, b).isTrue();
                if (!a.equals(b) && a.overlaps(b)) {
                    assertThat(a.kind()).as("seed %s", seed).isNotEqualTo(b.kind());
                }
            }
        }
    }
}
