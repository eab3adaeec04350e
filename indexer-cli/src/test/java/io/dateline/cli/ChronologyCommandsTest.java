package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports say of which day, and what has to do with what. */
final class ChronologyCommandsTest {
    private static final String LINES = """
            {"id":"a","title":"Unrest","source":"Agency","text":"Clashes began in Osh on 10 June 2010. Roza Otunbayeva spoke on 12 June 2010.","published":"2010-06-13"}
            {"id":"b","title":"Copy","text":"Clashes began in Osh on 10 June 2010. The harvest of 2009 was poor, farmers say.","published":"2010-06-14"}
            {"id":"c","title":"Later","text":"Roza Otunbayeva remembered the clashes in Osh of 10 June 2010 as a catastrophe.","published":"2011-06-10"}
            {"id":"d","title":"Sport","text":"The race in Lyon was won by nobody.","published":"2012-01-02"}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void index() {
        run(LINES, "index", "-", "-q").exits(0);
    }

    private Run run(String input, String... arguments) {
        return Run.here(Map.of("DATELINE_ARCHIVE", folder.resolve("archive").toString()), input, arguments);
    }

    private Run ask(String... arguments) {
        return run("", arguments).exits(0);
    }

    private static List<String> texts(Iterable<JsonNode> nodes, String field) {
        return java.util.stream.StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.get(field).asText())
                .toList();
    }

    @Test
    void listsWhatReportsSayInTheOrderOfTheDaysThatTheySpeakOf() {
        JsonNode timeline = ask("timeline", "--format", "json").json();
        assertThat(timeline.get("reports").asInt()).isEqualTo(4);
        assertThat(timeline.get("more").asBoolean()).isFalse();
        assertThat(texts(timeline.get("entries"), "date"))
                .containsExactly("2009", "2010-06-10", "2010-06-10", "2010-06-12");
        assertThat(texts(timeline.get("entries"), "sentence"))
                .contains("The harvest of 2009 was poor, farmers say.", "Clashes began in Osh on 10 June 2010.");
    }

    @Test
    void makesOneEntryOfNearlyTheSameSentenceInSeveralReports() {
        JsonNode entry = ask("timeline", "clashes", "--from", "2010-06-10", "--format", "json")
                .json()
                .get("entries")
                .get(0);
        assertThat(entry.get("total").asInt()).isEqualTo(2);
        assertThat(texts(entry.get("reports"), "id")).containsExactly("a", "b");
        assertThat(entry.get("from").asText()).isEqualTo("2010-06-10");
    }

    @Test
    void takesAPeriodAndALimit() {
        assertThat(ask("timeline", "--from", "2010", "--to", "2010-06-10", "--format", "jsonl")
                        .jsonLines())
                .hasSize(2);
        JsonNode first = ask("timeline", "--limit", "1", "--format", "json").json();
        assertThat(texts(first.get("entries"), "date")).containsExactly("2009");
        assertThat(first.get("more").asBoolean()).isTrue();
    }

    @Test
    void writesATimelineForPeopleAndForSpreadsheets() {
        assertThat(ask("timeline", "osh").out())
                .contains("\n2010-06-10\n  Clashes began in Osh on 10 June 2010.\n    2010-06-13 · Agency · Unrest · a"
                        + " · and 1 more report\n");
        assertThat(ask("timeline", "osh", "--format", "csv").out())
                .startsWith("date,from,to,sentence,reports,id,title,published,source,path,url\n")
                .contains(
                        "\n2010-06-10,2010-06-10,2010-06-10,Clashes began in Osh on 10 June 2010.,2,a,Unrest,2010-06-13");
        assertThat(ask("timeline", "nothingness").out()).contains("no dates");
    }

    @Test
    void refusesAPeriodThatIsNone() {
        assertThat(run("", "timeline", "--from", "soon").exits(2).err()).contains("--from soon: expected a date");
        assertThat(run("", "timeline", "--from", "2011", "--to", "2010")
                        .exits(2)
                        .err())
                .contains("--from 2011 is after --to 2010");
        assertThat(run("", "timeline", "--limit", "0").exits(2).err()).contains("at least 1");
    }

    @Test
    void relatesReportsAndSaysByWhat() {
        JsonNode related = ask("related", "a", "--format", "json").json();
        assertThat(related.get("id").asText()).isEqualTo("a");
        assertThat(texts(related.get("related"), "id")).containsExactly("c", "b");
        JsonNode reasons = related.get("related").get(0).get("reasons");
        assertThat(texts(reasons, "kind")).contains("actor", "place", "date", "country", "word");
        assertThat(texts(reasons, "label")).contains("Roza Otunbayeva", "Osh", "2010-06-10");
        assertThat(reasons.get(0).get("reports").asInt()).isEqualTo(2);
    }

    @Test
    void writesRelatedReportsInEveryForm() {
        assertThat(ask("related", "a", "--limit", "1").out())
                .startsWith("1 related report  to Unrest\n\n1. Later\n")
                .contains("both: Roza Otunbayeva (2 reports)");
        assertThat(ask("related", "a", "--format", "csv").out())
                .startsWith("rank,score,id,title,published,source,path,reasons\n1,")
                .contains("actor Roza Otunbayeva");
        assertThat(ask("related", "a", "--format", "jsonl").jsonLines()).hasSize(2);
        assertThat(run("", "related", "zzz").exits(2).err()).contains("no report 'zzz'");
        assertThat(ask("related", "d").out()).startsWith("no related reports");
    }
}
