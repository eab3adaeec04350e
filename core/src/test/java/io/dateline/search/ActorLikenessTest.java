package io.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dateline.search.ActorLikeness.Pair;
import io.dateline.search.ActorLikeness.Reason;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorLikenessTest {
    private final ActorLikeness likeness = new ActorLikeness();

    private List<Pair> pairs(String... idsAndNames) {
        for (int i = 0; i < idsAndNames.length; i += 2) {
            likeness.add(idsAndNames[i], idsAndNames[i + 1]);
        }
        return likeness.pairs();
    }

    @Test
    void namesThatRomanisationAloneTellsApart() {
        assertThat(pairs("x", "Dmitry Zhubayev", "y", "Дмитрий Жубаев"))
                .containsExactly(new Pair("x", "y", Reason.SAME_NAME));
    }

    @Test
    void theSameWordsInAnotherOrder() {
        assertThat(pairs("x", "Zhubayev Dmitry", "y", "Dmitry Zhubayev"))
                .containsExactly(new Pair("x", "y", Reason.OTHER_ORDER));
    }

    @Test
    void aMiddleNameThatOneLeavesOut() {
        assertThat(pairs("x", "Roza Isakovna Otunbayeva", "y", "Roza Otunbayeva"))
                .containsExactly(new Pair("x", "y", Reason.MIDDLE_NAME));
        assertThat(pairs("j", "John F. Smith", "k", "John B. Smith", "l", "John Smith"))
                .extracting(Pair::one)
                .doesNotContain("j", "k");
    }

    @Test
    void anInitialThatFitsOneGivenNameOnly() {
        assertThat(pairs("x", "K. Bakiyev", "y", "Kurmanbek Bakiyev"))
                .containsExactly(new Pair("x", "y", Reason.INITIAL));
        assertThat(pairs("z", "Kanat Bakiyev")).isEmpty();
    }

    @Test
    void anAcronymOfOneFullName() {
        assertThat(pairs("x", "zzco", "y", "Zonal Zebra Council of Osh"))
                .containsExactly(new Pair("x", "y", Reason.ACRONYM));
    }

    @Test
    void thousandsOfOneFamilyNameTakeNoQuadraticTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 20_000; i++) {
                likeness.add("id" + i, "given" + Integer.toString(i, 36) + " smith");
                likeness.add("jd" + i, "g smith");
            }
            assertThat(likeness.pairs()).hasSizeGreaterThan(10_000);
        });
    }
}
