package io.dateline.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.benchmarks.facets.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PeerPageTest {
    private static final PeerOutcome OUTCOME = new PeerOutcome(
            100_000,
            List.of(engine("Dateline", 200, ""), engine("Solr 9.10.1", 1_000, "225 of 225 are the same")),
            List.of("SQLite: no suitable driver found"));

    private static PeerOutcome.Measured engine(String name, double micros, String likeness) {
        Map<Kind, Double> costs =
                Arrays.stream(Kind.values()).collect(Collectors.toMap(Function.identity(), kind -> micros));
        return new PeerOutcome.Measured(name, costs, likeness);
    }

    @Test
    void putsEachEngineBesideTheFirst() {
        assertThat(new PeerPage(OUTCOME).markdown())
                .contains("## 100,000 reports")
                .contains("| Dateline | 200 |")
                .contains("| Solr 9.10.1 | 1,000 |")
                .contains("| 1,000 | 5.00 |")
                .contains("| / Dateline | 5.00 |")
                .contains("- Solr 9.10.1: 225 of 225 are the same.");
    }

    @Test
    void saysWhichEngineIsAbsent() {
        assertThat(new PeerPage(OUTCOME).markdown()).contains("- Not measured: SQLite: no suitable driver found.");
    }
}
