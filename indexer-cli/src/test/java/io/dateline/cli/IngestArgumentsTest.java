package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.IndexProgress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IngestArgumentsTest {
    @ParameterizedTest
    @CsvSource({"60s,PT60S", "2m,PT2M", "1h,PT1H", "500ms,PT0.5S", "30,PT30S", "1.5s,PT1.5S", "' 5S ',PT5S"})
    void readsATime(String written, Duration expected) {
        assertThat(IngestArguments.duration(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "0s", "-5s", "5 parsecs", "ms"})
    void refusesWhatIsNoTimeAboveZero(String written) {
        assertThatThrownBy(() -> IngestArguments.duration(written))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--parse-timeout " + written);
    }

    @Test
    void saysHowFarARunIs() {
        assertThat(Progress.line(new IndexProgress(1200, 1190, 3, 12_345_678, "x"), 2000))
                .isEqualTo("1,200 inputs, 1,190 reports, 3 failed, 12.3 MB, 600/s");
    }

    @Test
    void saysHowFarARunIsAtItsFirstMoment() {
        assertThat(Progress.line(new IndexProgress(1, 1, 0, 0, "x"), 0)).isEqualTo("1 input, 1 report, 0.0 MB, 0/s");
    }
}
