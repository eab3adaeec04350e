package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.ingest.Input;
import io.dateline.ingest.Source;
import io.dateline.model.InputState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressToldTest {
    @TempDir
    private Path folder;

    private final List<IndexProgress> told = new ArrayList<>();
    private final ProgressTold progress =
            new ProgressTold(told::add, new EnumMap<>(Map.of(InputState.INDEXED, 3L, InputState.FAILED, 1L)));

    @Test
    void namesAFileThatTakesMoreThanFiveSeconds() {
        progress.waiting("a.pdf", Duration.ofSeconds(4));
        progress.waiting("a.pdf", Duration.ofSeconds(5));
        assertThat(told.getFirst().slow()).isEmpty();
        assertThat(told.getLast().slow()).contains(new IndexProgress.Slow("a.pdf", Duration.ofSeconds(5)));
        assertThat(told.getLast().reports()).isEqualTo(3);
        assertThat(told.getLast().failed()).isEqualTo(1);
        assertThat(told.getLast().share()).as("nobody has counted").isEmpty();
    }

    @Test
    void countsAheadWithoutOpeningAFile() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "12345");
        Files.writeString(folder.resolve("b.jsonl.gz"), "this is no gzip");
        Source source = Source.directory(folder);
        try (Counting counting = Counting.of(source);
                Source.Inputs walk = source.open()) {
            while (counting.bytes().isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(counting.bytes()).hasValue(20);
            Iterator<Input> inputs = progress.follow(walk, counting);
            inputs.next();
            progress.waiting("a.txt", Duration.ZERO);
            assertThat(told.getLast().share()).as("handed out, not done").hasValue(0);
            inputs.next();
            progress.done("a.txt");
            assertThat(told.getLast().share()).hasValue(0.25);
        }
    }
}
