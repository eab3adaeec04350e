package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.ingest.IngestOptions;
import io.dateline.ingest.Isolation;
import io.dateline.model.EventDate;
import io.dateline.model.InputState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsStampTest {
    private static final IngestOptions OPTIONS = IngestOptions.DEFAULTS
            .withPublished(EventDate.parse("2010-06"))
            .withSource("A|B & 100 %")
            .withLanguage("ky")
            .withMaxTextLength(1234);

    @Test
    void givesBackTheOptionsThatMakeADifference() {
        String stamp = OptionsStamp.of(OPTIONS, "1.0").of(InputState.FAILED);
        IngestOptions patient = IngestOptions.DEFAULTS.withParseTimeout(Duration.ofMinutes(9));
        assertThat(OptionsStamp.read(OptionsStamp.optionsOf(stamp), patient))
                .isEqualTo(OPTIONS.withParseTimeout(Duration.ofMinutes(9)));
    }

    @Test
    void asksForAnotherTryWithOtherSoftwareOnlyWhereThereIsNoReport() {
        OptionsStamp one = OptionsStamp.of(OPTIONS, "1.0");
        OptionsStamp two = OptionsStamp.of(OPTIONS, "2.0");
        assertThat(one.of(InputState.INDEXED)).isEqualTo(two.of(InputState.INDEXED));
        assertThat(one.of(InputState.UNSUPPORTED)).isNotEqualTo(two.of(InputState.UNSUPPORTED));
    }

    @Test
    void asksForAnotherTryWithMoreMemoryWhereAReportWasCut() {
        OptionsStamp one = OptionsStamp.of(OPTIONS, "1.0");
        Isolation.Processes large = new Isolation.Processes(2L << 30, Duration.ofSeconds(30));
        OptionsStamp more = OptionsStamp.of(OPTIONS.withIsolation(large), "1.0");
        assertThat(one.of(InputState.INDEXED)).isEqualTo(more.of(InputState.INDEXED));
        assertThat(one.of(InputState.TRUNCATED)).isNotEqualTo(more.of(InputState.TRUNCATED));
        assertThat(OptionsStamp.optionsOf(one.of(InputState.TRUNCATED))).isEqualTo(one.options());
    }
}
