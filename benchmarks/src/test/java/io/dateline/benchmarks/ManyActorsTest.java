package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.internal.lucene.Store;
import io.dateline.search.NameTaken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
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
    void completionFindsThemAndTheWalkOverAllTermsAgrees(@TempDir Path folder) throws IOException {
        ManyActors many = new ManyActors(2_500);
        Path archive = folder.resolve("archive");
        many.write(archive);
        try (Store store = Store.openForReading(archive);
                DirectoryReader reader = DirectoryReader.open(FSDirectory.open(archive.resolve("reports")))) {
            for (String prefix : List.of("babraband ba", "b", "babraband g")) {
                assertThat(store.actorsBeginning(prefix, 5))
                        .extracting(NameTaken.Value::id)
                        .containsExactlyInAnyOrderElementsOf(BareCompletion.of(reader, prefix, 20).stream()
                                .map(term -> term.substring(term.indexOf('\t') + 1))
                                .distinct()
                                .limit(5)
                                .toList());
            }
        }
    }
}
