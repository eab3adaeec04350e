package io.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.model.EventDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the query language to the table of examples that stands in {@code query-syntax.txt}. */
class QuerySyntaxTest {
    private static final String READ = " → ";
    private static final String REFUSED = " ✗ ";

    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

    private record Example(Operator operator, String query, String answer, boolean isRefused) {
        void check() {
            if (isRefused) {
                checkRefusal();
            } else {
                checkReading();
            }
        }

        private void checkReading() {
            Filter read = SearchQuery.parse(query, operator).root();
            assertThat(read.written()).isEqualTo(answer);
            assertThat(SearchQuery.parse(answer, Operator.AND).root()).isEqualTo(read);
            assertThat(SearchQuery.parse(answer, Operator.OR).root()).isEqualTo(read);
        }

        private void checkRefusal() {
            var refusal = catchThrowableOfType(QuerySyntaxException.class, () -> SearchQuery.parse(query, operator));
            assertThat(refusal).as("refusal of " + query).isNotNull();
            assertThat(refusal.position() + ": " + refusal.getMessage()).isEqualTo(answer);
            assertThat(refusal.query()).isEqualTo(query);
        }
    }

    @TestFactory
    Stream<DynamicTest> readsAndRefusesAsTheTableSays() throws IOException {
        return examples().stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.operator + ": " + example.query, () -> example.check()));
    }

    @Test
    void hasATableWorthTheName() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(150);
        assertThat(examples().stream().filter(Example::isRefused).count()).isGreaterThan(50);
    }

    @Test
    void readsEveryQueryThatTheDocumentationShows() throws IOException {
        assumeTrue(EventDate.find("201X").isPresent(), "dates don't read decades yet");
        Path page = Path.of(System.getProperty("dateline.root", ".."), "docs", "query-syntax.md");
        List<String> queries = Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> SPAN.matcher(line.split(" \\| ", 2)[0]).results())
                .map(span -> span.group(1).replace("\\|", "|"))
                .filter(query -> !query.endsWith(":"))
                .toList();
        assertThat(queries)
                .hasSizeGreaterThan(30)
                .allSatisfy(query -> assertThat(SearchQuery.parse(query)).isNotNull());
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Operator operator = Operator.AND;
        for (String line : table().lines().toList()) {
            if (line.startsWith("operator: ")) {
                operator = line.endsWith("or") ? Operator.OR : Operator.AND;
            } else if (line.contains(READ) && !line.startsWith("# ")) {
                examples.add(example(operator, line, READ));
            } else if (line.contains(REFUSED) && !line.startsWith("# ")) {
                examples.add(example(operator, line, REFUSED));
            }
        }
        return examples;
    }

    private static Example example(Operator operator, String line, String sign) {
        int at = line.indexOf(sign);
        String query = line.substring(0, at)
                .stripTrailing()
                .replace("(nothing)", "")
                .replace('␣', ' ')
                .replace('⏎', '\n')
                .replace('⍽', '\u00a0');
        return new Example(operator, query, line.substring(at + sign.length()), sign.equals(REFUSED));
    }

    private static String table() throws IOException {
        try (InputStream in = Objects.requireNonNull(QuerySyntaxTest.class.getResourceAsStream("query-syntax.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
