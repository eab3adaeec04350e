package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsPageTest {
    @Test
    void writesFiguresTheSameInEveryLocale() {
        assertThat(ResultsPage.number(12.345)).isEqualTo("12.35");
        assertThat(ResultsPage.number(1_234_567.8)).isEqualTo("1,234,568");
    }

    @Test
    void saysWhatWasMeasuredOnWhatEvenWithoutFigures() {
        assertThat(new ResultsPage("Query", "a machine", "reports of a.jsonl", List.of()).markdown())
                .startsWith("# Query\n\nMachine: a machine.\n\nCorpus: reports of a.jsonl.\n\n| benchmark |");
    }

    @Test
    void describesTheMachineInWords() {
        assertThat(Machine.here().inWords()).contains(" cores").contains("Lucene 10.");
    }
}
