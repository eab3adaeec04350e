package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.IndexProgress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IngestArgumentsTest {
    @ParameterizedTest
    @CsvSource({"60s,PT60S", "2m,PT2M", "1h,PT1H", "500ms,PT0.5S", "30,PT30S", "1.5s,PT1.5S", "' 5S ',PT5S"})
    void readsATime(String written, Duration expected) {
        assertThat(IngestArguments.duration("--parse-timeout", written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "0s", "-5s", "5 parsecs", "ms"})
    void refusesWhatIsNoTimeAboveZero(String written) {
        assertThatThrownBy(() -> IngestArguments.duration("--parse-timeout", written))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--parse-timeout " + written);
    }

    private static IndexProgress progress(OptionalDouble share, Optional<IndexProgress.Slow> slow) {
        return new IndexProgress(1200, 1190, 3, 12_345_678, "x", share, slow);
    }

    @Test
    void saysHowFarARunIs() {
        assertThat(Progress.line(progress(OptionalDouble.empty(), Optional.empty()), 2000))
                .isEqualTo("1,200 inputs, 1,190 reports, 3 failed, 12.3 MB, 595 reports/s");
        assertThat(Progress.end(progress(OptionalDouble.of(1), Optional.empty()), 2000))
                .isEqualTo("1,200 inputs, 1,190 reports, 3 failed, 12.3 MB, 595 reports/s in 2.0 s");
    }

    @Test
    void saysHowMuchIsLeftAndWhichFileIsSlow() {
        var slow = new IndexProgress.Slow("reports/2010/" + "a".repeat(40) + ".pdf", Duration.ofSeconds(17));
        assertThat(Progress.line(progress(OptionalDouble.of(0.25), Optional.of(slow)), 60_000))
                .endsWith(", 19 reports/s, 25 %, about 3 min left, 17 s at …aaaaaaaaaaaaaaaaaaaaaaaaaaaa.pdf");
        assertThat(Progress.line(progress(OptionalDouble.of(0.5), Optional.empty()), 30_000))
                .endsWith(", 50 %, about 30 s left");
        assertThat(Progress.line(progress(OptionalDouble.of(0.5), Optional.empty()), 1_000))
                .as("too early to tell")
                .endsWith(" reports/s");
    }

    @Test
    void saysHowFarARunIsAtItsFirstMoment() {
        IndexProgress first = new IndexProgress(1, 1, 0, 0, "x", OptionalDouble.empty(), Optional.empty());
        assertThat(Progress.line(first, 0)).isEqualTo("1 input, 1 report, 0.0 MB, 0 reports/s");
    }
}
