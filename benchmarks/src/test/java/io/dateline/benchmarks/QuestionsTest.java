package io.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTest {
    @Test
    void choosesWordsByHowManyReportsHoldThem() {
        Questions questions = new Questions(IntStream.range(0, 100)
                .mapToObj(i -> "always" + (i % 3 == 0 ? " third" : "") + (i == 50 ? " once" : ""))
                .toList());
        assertThat(questions.written(QueryClass.RARE).getFirst()).isEqualTo("once");
        assertThat(questions.written(QueryClass.COMMON).getFirst()).isEqualTo("third");
    }

    @Test
    void asksTheSameEachTime() throws IOException {
        for (QueryClass queryClass : QueryClass.values()) {
            assertThat(Questions.over(Texts.corpus(5)).written(queryClass))
                    .isEqualTo(Questions.over(Texts.corpus(5)).written(queryClass));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsSomeQueriesOfEveryClassThatCanBeRead(QueryClass queryClass) throws IOException {
        List<String> written = Questions.over(Texts.corpus(5)).written(queryClass);
        assertThat(written).hasSizeBetween(10, 20);
        assertThat(written)
                .allSatisfy(query -> assertThat(SearchQuery.parse(query).root()).isNotEqualTo(new Filter.All()));
    }
}
