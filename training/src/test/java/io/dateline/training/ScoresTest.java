package io.dateline.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.names.NameKind;
import io.dateline.names.NameSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
    @Test
    void countsOnlyTheSameSpanOfTheSameKind() {
        Scores scores = new Scores();
        scores.add(
                List.of(new NameSpan(0, 2, NameKind.PERSON, 1), new NameSpan(4, 6, NameKind.ORGANISATION, 1)),
                List.of(new NameSpan(0, 2, NameKind.PERSON, 0.5), new NameSpan(4, 5, NameKind.ORGANISATION, 0.5)));
        assertThat(scores.f1(NameKind.PERSON)).isEqualTo(1);
        assertThat(scores.f1(NameKind.ORGANISATION)).isZero();
        assertThat(scores).hasToString("both 0.500  persons 1.000  organisations 0.000");
    }
}
