package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Findings;
import io.dateline.model.TaggedReport;
import io.dateline.search.Copies;
import io.dateline.search.Filter;
import io.dateline.search.Hit;
import io.dateline.search.SearchQuery;
import io.dateline.search.TextField;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ranking by how near the words stand, of which a page looks at no more hits than it must. */
class NearnessRankingTest {
    private static final int REPORTS = 700;
    private static final int WORDS = 12;

    private final Random random = RandomReports.seeded();

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void fill() throws Exception {
        store = Store.openForWriting(folder.resolve("archive"), "test");
        String text = "";
        for (int i = 0; i < REPORTS; i++) {
            text = i > 0 && random.nextInt(3) == 0 ? text : text(i);
            put("r" + i, text);
        }
        store.settleStories();
        store.commit();
        store.refresh();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    /** Words that few reports share, so that copies are told, and some of those that are asked for. */
    private String text(int number) {
        return IntStream.range(0, 60 + random.nextInt(60))
                .mapToObj(i -> random.nextInt(4) > 0 ? "x" + number + "x" + i : word())
                .collect(Collectors.joining(" "));
    }

    /** The first ones are asked for often. */
    private String word() {
        return "w" + random.nextInt(1 + random.nextInt(WORDS));
    }

    private void put(String id, String text) throws Exception {
        store.put(new TaggedReport(PlainReport.of(id, text), Findings.NONE));
    }

    @Test
    void thePageIsPartOfTheSameRankingWhateverItsSize() throws Exception {
        for (int round = 0; round < 60; round++) {
            SearchQuery query = SearchQuery.of(question()).withCopies(Copies.FOLDED.withShown(random.nextBoolean()));
            List<String> all = ids(query.withPage(0, REPORTS));
            int offset = Math.min(all.size(), random.nextInt(30));
            int end = Math.min(all.size(), offset + 1 + random.nextInt(random.nextInt(8) == 0 ? 300 : 20));
            if (end > offset) {
                assertThat(ids(query.withPage(offset, end - offset)))
                        .as("%s", query)
                        .isEqualTo(all.subList(offset, end));
            }
        }
    }

    private Filter question() {
        List<Filter> words = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> (Filter) new Filter.Word(TextField.ANY, word()))
                .toList();
        return random.nextBoolean()
                ? new Filter.Bool(words, List.of(), List.of())
                : new Filter.Bool(List.of(), words, List.of());
    }

    private List<String> ids(SearchQuery query) throws Exception {
        return store.search(query, "", List.of()).hits().stream().map(Hit::id).toList();
    }

    @Test
    void wordsThatStandTogetherComeFirst() throws Exception {
        put("apart", "alpha " + "gap ".repeat(20) + "beta");
        put("together", "gap ".repeat(10) + "alpha beta " + "gap ".repeat(10));
        store.commit();
        store.refresh();
        SearchQuery query = SearchQuery.of(new Filter.Bool(
                List.of(new Filter.Word(TextField.ANY, "alpha"), new Filter.Word(TextField.ANY, "beta")),
                List.of(),
                List.of()));
        assertThat(ids(query.withPage(0, 1))).containsExactly("together");
        assertThat(ids(query)).filteredOn(Predicate.not("together"::equals)).containsExactly("apart");
    }
}
