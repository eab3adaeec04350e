package io.dateline.benchmarks.facets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Figure FIGURE =
            new Figure(10_000, Task.SIDEWAYS, "Lucene's facets", Kind.OR3, 1_978.5, 310.2, 800, 350.25);

    @Test
    void isReadAsItWasWritten() {
        assertThat(FIGURE.line()).isEqualTo("10000\tSIDEWAYS\tLucene's facets\tOR3\t1978.5\t310.2\t800.0\t350.3");
        assertThat(Figure.parse(FIGURE.line()).line()).isEqualTo(FIGURE.line());
    }

    @Test
    void refusesALineThatIsCutOff() {
        assertThatThrownBy(() -> Figure.parse("10000\tFACETS")).hasMessageContaining("8 columns");
    }
}
