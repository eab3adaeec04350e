package io.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QueryBoundsTest {
    private static final int MOST = QueryParser.MOST_CHARACTERS;
    private static final int DEEPEST = QueryParser.MOST_NESTED;

    @Test
    void refusesAQueryThatIsTooLongAtTheCharacterTooMany() {
        assertThatThrownBy(() -> SearchQuery.parse("a".repeat(MOST + 1)))
                .hasMessage("the query has 100001 characters; expected at most 100000")
                .asInstanceOf(type(QuerySyntaxException.class))
                .extracting(QuerySyntaxException::position)
                .isEqualTo(MOST);
    }

    @Test
    void readsTheLongestQuery() {
        assertThat(SearchQuery.parse("a".repeat(MOST)).root())
                .isEqualTo(new Filter.Word(TextField.ANY, "a".repeat(MOST)));
    }

    @Test
    void readsTheDeepestNesting() {
        String query = "(".repeat(DEEPEST) + "a" + ")".repeat(DEEPEST);
        assertThat(SearchQuery.parse(query).root().written()).isEqualTo("a");
    }

    @Test
    void refusesDeeperNestingAtTheParenthesisTooMany() {
        assertThatThrownBy(() -> SearchQuery.parse("(".repeat(MOST)))
                .hasMessage("found more than 200 parentheses within each other; expected fewer")
                .asInstanceOf(type(QuerySyntaxException.class))
                .extracting(QuerySyntaxException::position)
                .isEqualTo(DEEPEST);
    }

    @Test
    void countsNestingNotParentheses() {
        assertThat(SearchQuery.parse("(a) ".repeat(DEEPEST * 2)).root()).isInstanceOf(Filter.Bool.class);
    }

    @Test
    void takesLinearTimeForWhatCouldTakeLonger() {
        for (String scrap : hostile()) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> readOrRefuse(scrap.repeat(MOST / scrap.length())), scrap);
        }
    }

    private static List<String> hostile() {
        return List.of(
                "a ",
                "a OR ",
                "NOT ",
                "-a ",
                "\"",
                "\"a\" ",
                "“",
                "\\",
                "\\u004",
                "*",
                "?a",
                "~",
                "^",
                "title:",
                "date:",
                "date:2010/",
                "date:2010..",
                "date:[",
                "[2010 TO ",
                "/",
                "..",
                "(a)",
                "((a) ",
                "a^9",
                "9",
                ":",
                " ",
                "*:*",
                "XXXX-");
    }

    private static void readOrRefuse(String query) {
        try {
            assertThat(SearchQuery.parse(query).root().written()).isNotEmpty();
        } catch (QuerySyntaxException refusal) {
            assertThat(refusal.getMessage()).hasSizeLessThan(500);
        }
    }

    @Test
    void writesTheDeepestQueryWithoutRunningOutOfStack() {
        String query = "(NOT (b AND ".repeat(DEEPEST / 2) + "a" + "))".repeat(DEEPEST / 2);
        Filter read = SearchQuery.parse(query).root();
        assertThat(SearchQuery.parse(read.written()).root()).isEqualTo(read);
    }
}
