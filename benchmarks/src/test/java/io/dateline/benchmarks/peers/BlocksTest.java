package io.dateline.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.benchmarks.facets.Kind;
import io.dateline.benchmarks.facets.Question;
import io.dateline.search.Filter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlocksTest {
    static final Question QUESTION = question(Kind.BROWSE);

    static Question question(Kind kind) {
        return new Question(kind, new Filter.All(), "KG", false);
    }

    @Test
    void dividesWhatAProcessTookByTheQuestions() throws IOException {
        FixedPeer quick = new FixedPeer("quick", 1, 2_000);
        FixedPeer slow = new FixedPeer("slow", 1, 70_000);
        List<Map<Kind, Blocks.Cost>> costs =
                new Blocks(List.of(quick, slow), List.of(QUESTION, question(Kind.T_LOW)), 10_000).measure(1, 3);
        assertThat(micros(costs.get(0), Kind.BROWSE)).isEqualTo(2);
        assertThat(micros(costs.get(1), Kind.T_LOW)).isEqualTo(70);
    }

    @Test
    void asksUntilABlockIsLongEnough() throws IOException {
        FixedPeer quick = new FixedPeer("quick", 1, 2_000);
        new Blocks(List.of(quick), List.of(QUESTION), 9_000).measure(0, 1);
        assertThat(quick.processorNanos()).isEqualTo(10_000);
    }

    private static double micros(Map<Kind, Blocks.Cost> costs, Kind kind) {
        return costs.getOrDefault(kind, new Blocks.Cost()).micros();
    }
}
