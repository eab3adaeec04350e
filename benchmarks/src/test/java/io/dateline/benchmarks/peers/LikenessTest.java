package io.dateline.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.benchmarks.facets.Kind;
import io.dateline.benchmarks.facets.Question;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final Peer FIRST = new FixedPeer("first", 100, 1);
    private static final List<Question> ASKED = List.of(BlocksTest.QUESTION, BlocksTest.question(Kind.T_LOW));

    @Test
    void findsTheSameAnswersAlike() throws IOException {
        Likeness alike = Likeness.of(FIRST, FIRST, ASKED);
        assertThat(alike).isEqualTo(new Likeness(2, 2, 2, List.of()));
        assertThat(alike.isFair()).isTrue();
        assertThat(alike.inWords())
                .isEqualTo("2 of 2 answers have the same number of hits, 2 the same rows in all facets as well");
    }

    @Test
    void bearsWithALittleMore() throws IOException {
        Likeness alike = Likeness.of(FIRST, new FixedPeer("other", 105, 1), ASKED);
        assertThat(alike).isEqualTo(new Likeness(2, 0, 0, List.of()));
        assertThat(alike.isFair()).isTrue();
    }

    @Test
    void leavesOutWhatIsUnderstoodOtherwise() throws IOException {
        Likeness alike = Likeness.of(FIRST, new FixedPeer("other", 80, 1), ASKED);
        assertThat(alike.otherwise()).isEqualTo(ASKED);
        assertThat(alike.isFair()).isFalse();
        assertThat(alike.inWords())
                .endsWith("left out, as the numbers are more than a tenth apart: BROWSE *:*, T_LOW *:*");
    }
}
