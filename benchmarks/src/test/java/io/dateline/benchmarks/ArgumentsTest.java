package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void readsNumbersAsTheyAreSpoken() {
        assertThat(Arguments.numbers("10k,100k,1M,250")).containsExactly("10000", "100000", "1000000", "250");
    }

    @Test
    void refusesWhatIsNoNumberOfReports() {
        assertThatThrownBy(() -> Arguments.numbers("10k,many"))
                .hasMessage("'many' is not a number of reports: write 10000, 10k or 1M");
        assertThatThrownBy(() -> Arguments.numbers("0")).hasMessageContaining("'0'");
    }

    @Test
    void takesOptionsInAnyPlace() {
        Arguments arguments = Arguments.of(List.of("--quick", "query", "--jsonl", "a.jsonl.gz", "--seed", "5"));
        assertThat(arguments.words()).containsExactly("query");
        assertThat(arguments.jsonLines()).contains(Path.of("a.jsonl.gz"));
        assertThat(arguments.seed()).isEqualTo(5);
        assertThat(arguments.isQuick()).isTrue();
        assertThat(Arguments.of(List.of("ingest", "--threads", "3")).threads()).isEqualTo(3);
        assertThat(Arguments.of(List.of("facets", "--rounds", "4")).rounds()).isEqualTo(4);
        assertThat(arguments.rounds()).isEqualTo(2);
    }

    @Test
    void saysWhatItCanDoWhereItIsAskedForSomethingElse() {
        assertThat(complaint()).startsWith("dateline-bench: say what to do").contains("generate FILE");
        assertThat(complaint("query", "--fast")).startsWith("dateline-bench: there is no option --fast");
        assertThat(complaint("query", "--seed")).startsWith("dateline-bench: --seed needs a value");
        assertThat(complaint("ingest", "--threads", "none")).startsWith("dateline-bench: --threads none: write");
        assertThat(complaint("generate")).startsWith("dateline-bench: generate needs one file");
    }

    private static String complaint(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        assertThat(Main.run(List.of(arguments), stream, stream)).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }
}
