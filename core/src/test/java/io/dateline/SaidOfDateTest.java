package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.search.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaidOfDateTest {
    private static final EventDate DAY = EventDate.parse("2010-06-10");

    private final SaidOfDate said = new SaidOfDate();

    private static Report report(String id, String published) {
        return new Report(
                id,
                "",
                "",
                Publication.of(EventDate.parse(published), Publication.Basis.GIVEN, "given"),
                "en",
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of(id),
                Map.of());
    }

    @Test
    void takesSentencesThatDifferInAWordForOneInTheWordsOfTheFirstReport() {
        said.add(
                "Clashes between young men began late in the evening in the city of Osh on 10 June.",
                report("b", "2011"));
        said.add(
                "Clashes between young men began late in the evening in the town of Osh on 10 June.",
                report("a", "2010-06-11"));
        assertThat(said.entries(DAY)).singleElement().satisfies(entry -> {
            assertThat(entry.sentence()).contains("the town of Osh");
            assertThat(entry.total()).isEqualTo(2);
            assertThat(entry.reports()).extracting(Timeline.Source::id).containsExactly("a", "b");
        });
    }

    @Test
    void keepsSentencesApartThatShareLittle() {
        said.add("Clashes began in Osh on 10 June.", report("a", "2010"));
        said.add("The market in Osh was closed on 10 June.", report("b", "2010"));
        said.add("The market in Osh was closed on 10 June.", report("c", "2010"));
        said.add("The market in Osh was closed on 10 June.", report("c", "2010"));
        assertThat(said.size()).isEqualTo(2);
        assertThat(said.entries(DAY)).extracting(Timeline.Entry::total).containsExactly(2, 1);
    }

    @Test
    void takesSentencesWithoutWords() {
        said.add("…", report("a", "2010"));
        said.add("—", report("b", "2010"));
        assertThat(said.entries(DAY))
                .singleElement()
                .extracting(Timeline.Entry::total)
                .isEqualTo(2);
    }

    @Test
    void listsTheFirstTwentyReportsAndCountsThemAll() {
        for (int i = 0; i < 30; i++) {
            said.add("The same in all of them.", report("r%02d".formatted(29 - i), "2010"));
        }
        assertThat(said.entries(DAY)).singleElement().satisfies(entry -> {
            assertThat(entry.total()).isEqualTo(30);
            assertThat(entry.reports())
                    .hasSize(20)
                    .first()
                    .extracting(Timeline.Source::id)
                    .isEqualTo("r00");
        });
    }
}
