package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    void holdsEachFigureAgainstLucenesOwnOfTheSameClass() {
        assertThat(ResultsPage.ratios(
                        new TreeMap<>(Map.of("A.dates", 50.0, "A.luceneTokenize", 125.0, "A.all", 10.0, "B.all", 1.0))))
                .isEqualTo("\nSide by side:\n\n- A.all costs 12.50 times A.luceneTokenize\n"
                        + "- A.dates costs 2.50 times A.luceneTokenize\n");
        assertThat(ResultsPage.ratios(new TreeMap<>(Map.of("A.dates", 50.0)))).isEmpty();
    }

    @Test
    void describesTheMachineInWords() {
        assertThat(Machine.here().inWords()).contains(" cores").contains("Lucene 10.");
    }
}
