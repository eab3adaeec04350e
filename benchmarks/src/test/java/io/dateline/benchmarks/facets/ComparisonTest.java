package io.dateline.benchmarks.facets;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.benchmarks.MadeReports;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final int REPORTS = 400;

    @TempDir
    private Path work;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private Outcome outcome() throws IOException {
        PrintStream to = new PrintStream(log, true, StandardCharsets.UTF_8);
        return new Comparison(new Shelf(work, "test", MadeReports::tagged, MadeReports.texts(300), to), 0, 1)
                .over(REPORTS);
    }

    @Test
    void measuresAllTasksOnceTheEnginesAgree() throws IOException {
        Outcome outcome = outcome();
        String page = new OutcomePage(List.of(outcome)).markdown();
        for (Task task : Task.values()) {
            assertThat(page).contains(task.words());
            assertThat(outcome.geometricMean(task, 1)).isPositive();
        }
        assertThat(page).contains("## 400 reports").contains("T_CTRY");
    }

    @Test
    void sumsUpWhereThereAreSeveralSizes() throws IOException {
        Outcome outcome = outcome();
        assertThat(new OutcomePage(List.of(outcome)).markdown()).doesNotContain("## By size");
        assertThat(new OutcomePage(List.of(outcome, outcome)).markdown())
                .startsWith("## By size")
                .contains("| the newest ten | 400 | ");
    }

    @Test
    void findsTheIndexOfAnEarlierRunAgain() throws IOException {
        outcome();
        outcome();
        assertThat(log.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("indexing")))
                .hasSize(1);
    }

    @Test
    void tellsOfAnswersThatDiffer() throws IOException {
        Question question = new Question(Kind.T_HI, new Filter.All(), "KG", false);
        Answer counted = answer(3, 2);
        assertThat(differences(question, counted, answer(3, 2))).isEmpty();
        assertThat(differences(question, counted, answer(3, 1)))
                .singleElement()
                .asString()
                .contains("T_HI");
        assertThat(differences(question, counted, answer(2, 2))).hasSize(1);
    }

    private static List<String> differences(Question question, Answer one, Answer other) throws IOException {
        return new Agreement(new Fixed(one), new Fixed(other)).differences(List.of(question), Task.FACETS);
    }

    private static Answer answer(int total, int count) {
        return new Answer(total, List.of(1), Map.of(Dimension.COUNTRY, List.of(new Answer.Row("KG", count))));
    }

    private record Fixed(Answer answer) implements Contender {
        @Override
        public String name() {
            return "fixed";
        }

        @Override
        public Answer answer(Question question, Task task) {
            return answer;
        }
    }
}
