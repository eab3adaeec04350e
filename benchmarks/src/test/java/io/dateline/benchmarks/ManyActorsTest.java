package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.Archive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyActorsTest {
    @Test
    void hasAnotherNameForEachOfAMillion() {
        assertThat(LongStream.range(0, 1_000_000)
                        .mapToObj(ManyActors::name)
                        .distinct()
                        .count())
                .isEqualTo(1_000_000);
    }

    @Test
    void anArchiveFindsThemAll(@TempDir Path folder) throws IOException {
        ManyActors many = new ManyActors(250);
        try (Archive archive = Archive.create(folder)) {
            archive.index(many.source());
            assertThat(archive.stats().actors()).isBetween(225L, 260L);
            assertThat(archive.actorsBeginning(many.some(1).getFirst(), 3)).isNotEmpty();
        }
    }
}
