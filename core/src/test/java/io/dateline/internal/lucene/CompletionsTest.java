package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class CompletionsTest {
    private static final String FIELD = Schema.SPELLING;

    private final long seed = Long.getLong("dateline.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void givesTheMostFrequentOfAllThatBeginSo() throws IOException {
        for (int round = 0; round < 20; round++) {
            try (var folder = new ByteBuffersDirectory()) {
                Map<BytesRef, Integer> counts = write(folder, 1 + random.nextInt(400));
                try (DirectoryReader reader = DirectoryReader.open(folder)) {
                    Completions all = Completions.of(reader, FIELD);
                    for (String prefix : List.of("a", "b", "ab", "ba", "aab", "c", "ä", "a b", "\ud83d\ude00", "z")) {
                        int most = 1 + random.nextInt(12);
                        assertThat(all.beginning(prefix, most))
                                .as("seed %d: %s", seed, prefix)
                                .isEqualTo(naive(counts, prefix, most));
                        assertThat(Completions.few(reader, FIELD, prefix, 1_000)
                                        .orElseThrow()
                                        .beginning(prefix, most))
                                .as("seed %d: %s", seed, prefix)
                                .isEqualTo(naive(counts, prefix, most));
                    }
                }
            }
        }
    }

    /** Writes reports over several segments, takes some out, and returns how many of those left have each name. */
    private Map<BytesRef, Integer> write(ByteBuffersDirectory folder, int reports) throws IOException {
        Map<BytesRef, Integer> counts = new TreeMap<>();
        try (IndexWriter writer =
                new IndexWriter(folder, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < reports; i++) {
                boolean removed = random.nextInt(10) == 0;
                Document report = new Document();
                report.add(new StringField(Schema.ID, removed ? "removed" : "kept", Field.Store.NO));
                names().forEach(name -> {
                    report.add(new StringField(FIELD, name, Field.Store.NO));
                    counts.merge(new BytesRef(name), removed ? 0 : 1, Integer::sum);
                });
                writer.addDocument(report);
                if (random.nextInt(60) == 0) {
                    writer.flush();
                }
            }
            writer.flush();
            writer.deleteDocuments(new Term(Schema.ID, "removed"));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            StringBuilder name = new StringBuilder();
            for (int letters = 1 + random.nextInt(5); letters > 0; letters--) {
                name.append(
                        List.of("a", "b", "b", "c", " ", "ä", "\ud83d\ude00").get(random.nextInt(7)));
            }
            names.add(name + "\t" + "id" + random.nextInt(30));
        }
        return names.stream().distinct().toList();
    }

    private static List<String> naive(Map<BytesRef, Integer> counts, String prefix, int most) {
        return counts.entrySet().stream()
                .filter(name -> name.getKey().utf8ToString().startsWith(prefix))
                .sorted(Map.Entry.<BytesRef, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(name -> name.getKey().utf8ToString())
                .map(name -> name.substring(name.indexOf('\t') + 1))
                .distinct()
                .limit(most)
                .toList();
    }

    @Test
    void saysNothingOfMoreThanFew() throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            Map<BytesRef, Integer> counts = write(folder, 300);
            int many = (int) counts.keySet().stream()
                    .filter(name -> name.utf8ToString().startsWith("a"))
                    .count();
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                assertThat(Completions.few(reader, FIELD, "a", many - 1)).isEmpty();
                assertThat(Completions.few(reader, FIELD, "a", many)).isPresent();
            }
        }
    }

    @Test
    void anArchiveWithoutNamesCompletesNothing() throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            write(folder, 0);
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                assertThat(Completions.of(reader, FIELD).beginning("a", 5)).isEmpty();
            }
        }
    }
}
