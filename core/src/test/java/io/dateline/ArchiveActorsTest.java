package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.Actor;
import io.dateline.model.ActorType;
import io.dateline.model.TaggedReport;
import io.dateline.search.ActorRow;
import io.dateline.search.ActorsQuery;
import io.dateline.search.Filter;
import io.dateline.search.NameTaken;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of an archive's actors beside a naive count over all reports. */
class ArchiveActorsTest {
    private static final SearchQuery ALL = SearchQuery.of(new Filter.All());

    @TempDir
    private Path folder;

    private Archive archive(Random random) throws IOException {
        Desk desk = new Desk();
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "KG" : "NO");
            for (int j = random.nextInt(6); j >= 0; j--) {
                text.append(" @jo-doe").append((int) Math.abs(random.nextGaussian() * 12));
            }
            desk.put("r" + i, text + " " + i);
        }
        Archive archive = Archive.open(folder.resolve("archive"), desk.toolkit());
        archive.index(desk.source());
        return archive;
    }

    private static Map<String, Integer> naive(Archive archive, SearchQuery query) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        try (Stream<TaggedReport> all = archive.reports(query)) {
            all.forEach(tagged -> tagged.findings().actors().stream()
                    .map(Actor::id)
                    .forEach(id -> counts.merge(id, 1, Integer::sum)));
        }
        return counts;
    }

    @Test
    void countsAsAWalkOverAllReportsDoes() throws IOException {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        try (Archive archive = archive(new Random(seed))) {
            for (SearchQuery query : List.of(ALL, SearchQuery.parse("country:KG"))) {
                Map<String, Integer> counts = naive(archive, query);
                List<String> expected = counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList();
                assertThat(rows(archive, ActorsQuery.of(query).withLimit(1_000)))
                        .as("replay with -Ddateline.seed=%d", seed)
                        .isEqualTo(expected);
                assertThat(rows(archive, ActorsQuery.of(query).withLimit(3)))
                        .as("replay with -Ddateline.seed=%d", seed)
                        .isEqualTo(expected.subList(0, 3));
            }
        }
    }

    private static List<String> rows(Archive archive, ActorsQuery query) throws IOException {
        return archive.actors(query).stream()
                .map(row -> row.id() + " " + row.reports())
                .toList();
    }

    @Test
    void completesNamesAndSaysHowManyReportsSpeakOfThem() throws IOException {
        try (Archive archive = archive(new Random(1))) {
            Map<String, Integer> counts = naive(archive, ALL);
            List<NameTaken.Value> found = archive.actorsBeginning("JO DOE1", 100);
            List<String> expected = counts.keySet().stream()
                    .filter(id -> id.startsWith("jo-doe1"))
                    .sorted()
                    .toList();
            assertThat(found).extracting(NameTaken.Value::id).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found).allSatisfy(value -> assertThat(value.reports()).isEqualTo(counts.get(value.id())));
            assertThat(found)
                    .isSortedAccordingTo(Comparator.comparingInt(NameTaken.Value::reports)
                            .reversed()
                            .thenComparing(NameTaken.Value::id));
            assertThat(archive.actorsBeginning("nobody", 5)).isEmpty();
            assertThat(archive.actorsBeginning("", 5)).isEmpty();
            assertThatThrownBy(() -> archive.actorsBeginning("jo", 0)).hasMessageContaining("limit: 0 is below 1");
        }
    }

    @Test
    void listsByNameAndType() throws IOException {
        try (Archive archive = archive(new Random(2))) {
            assertThat(archive.actors(ActorsQuery.of(ALL).withOrder(ActorsQuery.Order.NAME)))
                    .isSortedAccordingTo(Comparator.comparing(ActorRow::name).thenComparing(ActorRow::id));
            assertThat(archive.actors(ActorsQuery.of(ALL).withType(ActorType.ETHNIC_GROUP)))
                    .isEmpty();
        }
    }
}
