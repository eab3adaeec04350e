package io.dateline.search;

import static io.dateline.search.TextField.ANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilterWriterTest {
    private static final Filter OSH = new Filter.Word(ANY, "osh");

    @Test
    void writesWhatReadsAsTheSameFilter() {
        Seeds.run(random -> {
            RandomFilters filters = new RandomFilters(random);
            for (int i = 0; i < 20_000; i++) {
                checkRoundTrip(filters.next(3));
            }
        });
    }

    private static void checkRoundTrip(Filter filter) {
        for (Operator operator : Operator.values()) {
            assertThat(QueryParser.parse(filter.written(), operator))
                    .as(filter.written())
                    .isEqualTo(filter);
        }
    }

    @Test
    void writesTheSameAgainWhateverItRead() {
        Seeds.run(random -> {
            RandomFilters filters = new RandomFilters(random);
            for (int i = 0; i < 2_000; i++) {
                String written = filters.next(2).written();
                assertThat(SearchQuery.parse(written).root().written()).isEqualTo(written);
            }
        });
    }

    @Test
    void writesAConjunctionOfOneAsThatOne() {
        assertThat(new Filter.Bool(List.of(OSH), List.of(), List.of()).written())
                .isEqualTo("osh");
        assertThat(new Filter.Bool(List.of(), List.of(OSH), List.of()).written())
                .isEqualTo("osh");
    }

    @Test
    void writesAnEmptyBoolAsEverything() {
        assertThat(new Filter.Bool(List.of(), List.of(), List.of()).written()).isEqualTo("*:*");
    }

    @Test
    void givesAQueryOfAFilterItsText() {
        assertThat(SearchQuery.of(Filter.not(OSH)).text()).isEqualTo("NOT osh");
    }

    @Test
    void readsAnythingOrRefusesItWithAPlaceInTheQuery() {
        Seeds.run(random -> {
            for (int i = 0; i < 50_000; i++) {
                String query = noise(random);
                assertThatCode(() -> checkReadOrRefused(query)).as(query).doesNotThrowAnyException();
            }
        });
    }

    private static void checkReadOrRefused(String query) {
        try {
            Filter read = SearchQuery.parse(query).root();
            assertThat(SearchQuery.parse(read.written()).root()).isEqualTo(read);
        } catch (QuerySyntaxException refusal) {
            assertThat(refusal.position()).isBetween(0, query.length());
            assertThat(refusal.getMessage()).contains("expected");
        }
    }

    private static String noise(Random random) {
        List<String> scraps = List.of(
                "a",
                " ",
                " ",
                " AND ",
                " OR ",
                "NOT ",
                "(",
                ")",
                "\"",
                "“",
                "+",
                "-",
                "!",
                "~",
                "~1",
                "^",
                "^2",
                "*",
                "?",
                "\\",
                "title:",
                "country:",
                "date:",
                "[",
                "]",
                "{",
                "}",
                " TO ",
                "2010",
                "-04",
                "/",
                "..",
                "X",
                "unknown");
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            noise.append(scraps.get(random.nextInt(scraps.size())));
        }
        return noise.toString();
    }
}
