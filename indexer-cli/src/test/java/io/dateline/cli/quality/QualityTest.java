package io.dateline.cli.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No figure on record falls by more than half a point. With {@code -Ddateline.quality=write} the figures are measured and put on
 * record instead.
 */
class QualityTest {
    private static final double HALF_A_POINT = 0.005;
    private static final Path ROOT = Path.of(System.getProperty("dateline.root", "."));
    private static final Path SHARED = System.getProperty("dateline.shared") == null
            ? ROOT.resolve("../shared")
            : Path.of(System.getProperty("dateline.shared"));
    private static final Path RECORD = ROOT.resolve("docs/quality.md");

    @TempDir
    private Path work;

    @Test
    void holdsTheSampleArchiveToItsGold() throws IOException, InterruptedException {
        assertNoneFell(new Measurement(ROOT, SHARED, work).ofSample());
    }

    @Test
    void holdsTheSharedSetsToTheRecord() throws IOException, InterruptedException {
        Measurement measurement = new Measurement(ROOT, SHARED, work);
        assumeThat(measurement.hasShared())
                .as(
                        "skipped: the shared gold sets are not beside the project, or there is no python3 to score them with")
                .isTrue();
        List<Figure> measured = measurement.ofShared();
        if (isToBeWritten()) {
            List<Figure> all = new ArrayList<>(measurement.ofSample());
            all.addAll(measured);
            Files.writeString(RECORD, page(all));
        }
        assertNoneFell(measured);
    }

    private static boolean isToBeWritten() {
        return "write".equals(System.getProperty("dateline.quality"));
    }

    private static void assertNoneFell(List<Figure> measured) throws IOException {
        List<Figure> record = isToBeWritten() ? measured : Figure.rows(Files.readString(RECORD));
        assertThat(measured).allSatisfy(figure -> {
            Figure before = record.stream().filter(figure::isOf).findFirst().orElseThrow();
            assertThat(figure.value())
                    .as("%s of %s", figure.measure(), figure.set())
                    .isGreaterThanOrEqualTo(before.value() - HALF_A_POINT);
        });
    }

    private static String page(List<Figure> figures) {
        return """
                # Quality of extraction

                Measured by `dateline extract --format jsonl` and the field's scoring program (the shared sets) or the same measures in
                Java (`sample`: the sample archive's own gold). Rows ending in `:apart` are the documents at odd places of a set, which
                are not used for development. The rows of `actors_*` and `links_*` are in-sample, as the shipped model of names was
                trained on these texts: `training/README.md` has the figures of a model that has not seen the texts it is measured on. A test fails where a figure falls by more than half a point. To measure anew:

                ```
                mvn -pl indexer-cli -am verify -Dtest=QualityTest -Dsurefire.failIfNoSpecifiedTests=false -Ddateline.quality=write
                ```

                | set | measure | value |
                |---|---|---|
                %s
                """.formatted(figures.stream().map(Figure::row).collect(Collectors.joining("\n")));
    }
}
