package io.dateline.benchmarks.curves;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.benchmarks.facets.Figure;
import io.dateline.benchmarks.facets.Kind;
import io.dateline.benchmarks.facets.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryTest {
    @TempDir
    private Path folder;

    private void table(String name, Figure... figures) throws IOException {
        String lines = Arrays.stream(figures).map(Figure::line).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve(name), Figure.HEADING + "\n" + lines + "\n");
    }

    private static Figure figure(long reports, Kind kind, double median) {
        return new Figure(reports, Task.FACETS, "Dateline", kind, 1, median, 2 * median, median);
    }

    @Test
    void drawsOnePictureForEachKindThatWasMeasured() throws IOException {
        table("2026-01-01-facets.tsv", figure(10_000, Kind.OR3, 20), figure(10_000, Kind.T_LOW, 30));
        List<Path> written = Gallery.of(folder).write(folder);
        assertThat(written).containsExactly(folder.resolve("facets-t-low.svg"), folder.resolve("facets-or3.svg"));
        assertThat(written.getFirst()).content().contains("a rare word", "10,000: 30", "Dateline, three facets");
    }

    @Test
    void takesTheLaterOfTwoAndNothingThatWasQuick() throws IOException {
        table("2026-01-01-facets.tsv", figure(10_000, Kind.OR3, 20), figure(100_000, Kind.OR3, 40));
        table("2026-01-02-facets.tsv", figure(10_000, Kind.OR3, 21));
        table("2026-01-03-facets-quick.tsv", figure(10_000, Kind.OR3, 99));
        assertThat(Gallery.of(folder).write(folder).getFirst())
                .content()
                .contains("10,000: 21", "100,000: 40")
                .doesNotContain(": 20<", ": 99<");
    }
}
