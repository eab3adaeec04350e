package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IngestPageTest {
    private static Pace pace(String what, double seconds) {
        return new Pace(what, 1_000, 50_000, seconds, seconds * 1.5 + 1, 300L << 20);
    }

    @Test
    void holdsTheWholeWayAgainstItsSlowestStage() {
        IngestPage page = new IngestPage(
                "a machine",
                "reports of a.jsonl",
                2,
                List.of(pace("dates", 1), pace("countries", 4), pace("actors", 2)),
                pace("extraction of all", 6),
                pace("bare Lucene", 0.5),
                pace("dateline index", 8));
        assertThat(page.markdown())
                .contains("Corpus: reports of a.jsonl, 1,000 reports, 50,000 tokens. Threads: 2.")
                .contains("| dateline index | 8.00 | 13.00 | 125 | 6,250 | 300 |")
                .contains(
                        "- dateline index has 50 % of the speed of countries, and 54 % by processor time; this is the slowest stage alone")
                .contains("- dateline index has 75 % of the speed of extraction of all, and 77 % by processor time")
                .contains("- dateline index has 6 % of the speed of bare Lucene, and 13 % by processor time");
    }
}
