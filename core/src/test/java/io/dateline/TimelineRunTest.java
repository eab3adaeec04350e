package io.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import io.dateline.search.SearchQuery;
import io.dateline.search.Timeline;
import io.dateline.search.TimelineQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineRunTest {
    private static final List<String> DATES = List.of(
            "2009",
            "2010",
            "2010-06",
            "2010-06-10",
            "2010-06-11",
            "2010-06-10/2010-06-14",
            "2011-01",
            "2010/..",
            "XXXX-04-07");

    private static final Comparator<EventDate> OF_TIMELINES = Comparator.comparing(
                    (EventDate date) -> date.days().orElseThrow().first())
            .thenComparing(date -> date.days().orElseThrow().last(), Comparator.reverseOrder())
            .thenComparing(EventDate::edtf);

    private static TaggedReport report(int id, List<String> dates) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        for (String date : dates) {
            text.append("Word")
                    .append(mentions.size())
                    .append(" of report ")
                    .append(id)
                    .append(" on ");
            mentions.add(mention(text.length(), date));
            text.append(date).append(" went ahead number ").append(id * 7919).append(". ");
        }
        Report report = new Report(
                "r%03d".formatted(id),
                "",
                text.toString(),
                Publication.UNKNOWN,
                "en",
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of("r" + id),
                Map.of());
        return new TaggedReport(report, new Findings(List.of(), List.of(), List.of(), mentions, List.of()));
    }

    private static Mention mention(int start, String date) {
        return new Mention(
                Mention.Part.TEXT,
                start,
                start + date.length(),
                date,
                Mention.Kind.DATE,
                date,
                "day",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Timeline timeline(List<TaggedReport> reports, Days period, int limit) {
        TimelineRun run = new TimelineRun(new TimelineQuery(SearchQuery.parse(""), period, limit));
        reports.forEach(run::add);
        return run.timeline("*:*", List.of());
    }

    @Test
    void showsTheBeginningOfTheWholeTimelineWhateverTheLimit() {
        Random random = new Random(7);
        List<TaggedReport> reports = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            reports.add(report(
                    i, random.ints(3, 0, DATES.size()).mapToObj(DATES::get).toList()));
        }
        Timeline whole = timeline(reports, Days.ALL, Integer.MAX_VALUE);
        assertThat(whole.entries()).extracting(Timeline.Entry::date).isSortedAccordingTo(OF_TIMELINES);
        assertThat(whole.more()).isFalse();
        for (int limit : List.of(1, 5, 50, 100)) {
            Timeline cut = timeline(reports, Days.ALL, limit);
            assertThat(cut.entries()).isEqualTo(whole.entries().subList(0, limit));
            assertThat(cut.more()).isTrue();
        }
    }

    @Test
    void leavesOutDatesWithoutAnEndOrAYearAndThoseOutsideThePeriod() {
        List<TaggedReport> reports = List.of(report(1, DATES));
        assertThat(timeline(reports, Days.ALL, 100).entries()).hasSize(DATES.size() - 2);
        Days june = EventDate.parse("2010-06").days().orElseThrow();
        assertThat(timeline(reports, june, 100).entries())
                .extracting(entry -> entry.date().edtf())
                .containsExactly("2010-06", "2010-06-10/2010-06-14", "2010-06-10", "2010-06-11");
    }
}
