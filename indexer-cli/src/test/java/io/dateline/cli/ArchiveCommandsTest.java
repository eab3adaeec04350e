package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over one small archive of JSON lines and files. */
final class ArchiveCommandsTest {
    private static final String LINES = """
            {"id":"osh","title":"Curfew in Osh","text":"Troops guarded Osh in Kyrgyzstan on 12 June 2010, officials said.",\
            "published":"2010-06-12","source":"Agency","language":"en","desk":"asia"}
            {"id":"kigali","title":"Kigali","text":"Families fled Kigali, the capital of Rwanda, in April 1994.",\
            "published":"1994-04-20","source":"=Wire","language":"en"}
            {"id":"bishkek","title":"Bishkek","text":"Kyrgyzstan and Russia signed a treaty; officials said little.",\
            "published":"2011-01-02","language":"en"}
            """;

    @TempDir
    private static Path folder;

    private static Path files;

    @BeforeAll
    static void index() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("note.txt"), "A note about Norway, written in Oslo on 3 May 2001.\n");
        Files.write(
                files.resolve("broken.pdf"), "%PDF-1.4 and no more".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Run run = run(LINES, "index", "-", files.toString()).exits(3);
        assertThat(run.out()).contains("indexed").contains("failed");
        assertThat(run.err()).contains("broken.pdf").contains("dateline ledger --state failed");
    }

    private static Run run(String input, String... arguments) {
        return Run.here(Map.of("DATELINE_ARCHIVE", folder.resolve("archive").toString()), input, arguments);
    }

    private static Run ask(String... arguments) {
        return run("", arguments).exits(0);
    }

    private static List<String> ids(JsonNode result) {
        return result.get("results").findValuesAsText("id").stream()
                .filter(List.of("osh", "kigali", "bishkek")::contains)
                .toList();
    }

    @Test
    void searchEchoesTheQueryAndItsPage() {
        JsonNode result = ask("search", "officials", "said", "--format", "json", "--limit", "1", "--offset", "1")
                .json();
        assertThat(result.get("query").textValue()).isEqualTo("officials said");
        assertThat(result.get("parsed").textValue()).contains("officials").contains("said");
        assertThat(result.get("total").asInt()).isEqualTo(2);
        assertThat(result.get("offset").asInt()).isEqualTo(1);
        assertThat(ids(result)).hasSize(1);
    }

    @Test
    void filtersOfOneFieldAreAlternativesAndOfTwoFieldsBothHold() {
        JsonNode either = ask("search", "--country", "Rwanda", "--country", "Russian", "--format", "json")
                .json();
        assertThat(ids(either)).containsExactlyInAnyOrder("kigali", "bishkek");
        JsonNode both = ask("search", "--country", "KG", "--published", "2010", "--format", "json")
                .json();
        assertThat(ids(both)).containsExactly("osh");
        JsonNode without = ask("search", "--country", "KG", "--not-source", "Agency", "--format", "json")
                .json();
        assertThat(ids(without)).containsExactly("bishkek");
    }

    @Test
    void aRowFindsAsManyReportsAsItCounts() {
        JsonNode facets = ask("facets", "country", "--format", "json").json().at("/facets/country/values");
        assertThat(facets).isNotEmpty();
        for (JsonNode row : facets) {
            JsonNode clicked = ask("search", "--country", row.get("id").textValue(), "--format", "json")
                    .json();
            assertThat(clicked.get("total")).as(row.toString()).isEqualTo(row.get("count"));
        }
    }

    @Test
    void sortsByDate() {
        assertThat(ids(ask("search", "kigali OR officials", "--sort", "oldest", "--format", "json")
                        .json()))
                .containsExactly("kigali", "osh", "bishkek");
        assertThat(ids(ask("search", "kigali OR officials", "--sort", "NEWEST", "--format", "json")
                        .json()))
                .containsExactly("bishkek", "osh", "kigali");
    }

    @Test
    void plainWordsHaveNoSyntax() {
        assertThat(ask("search", "--plain", "(officials", "--format", "json")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void noFacetsWhereNoneAreWanted() {
        JsonNode result = ask("search", "--facets", "none", "--format", "json").json();
        assertThat(result.get("facets")).isEmpty();
        JsonNode some =
                ask("search", "--facets", "source,kind", "--format", "json").json();
        assertThat(some.get("facets").fieldNames()).toIterable().containsExactly("source", "kind");
    }

    @Test
    void oneBadQueryDoesNotStopTheRest() {
        String queries = """
                {"id":"a","text":"kigali"}
                {"id":"b","text":"(kigali"}
                {"id":"c"}
                not json
                {"id":"d","text":"osh"}
                """;
        List<JsonNode> lines = run(queries, "search", "--queries", "-", "--format", "jsonl")
                .exits(3)
                .jsonLines();
        assertThat(lines).extracting(line -> line.get("id").textValue()).containsExactly("a", "b", "c", "4", "d");
        assertThat(lines).extracting(line -> line.has("error")).containsExactly(false, true, true, true, false);
        assertThat(lines.get(1).at("/error/code").textValue()).isEqualTo("query_syntax");
    }

    @Test
    void writesARunFile() {
        Run run = run("{\"id\":\"q1\",\"text\":\"kigali\"}\n", "search", "--queries", "-", "--format", "trec")
                .exits(0);
        assertThat(run.out()).matches("q1 Q0 kigali 1 [0-9.]+ dateline\n");
    }

    @Test
    void csvCannotCarryAFormula() {
        assertThat(ask("export", "kigali", "--format", "csv").out())
                .contains("'=Wire")
                .doesNotContain(",=Wire");
    }

    @Test
    void explainShowsTheSpanInItsSentence() {
        assertThat(ask("explain", "osh").out())
                .contains("country KG Kyrgyzstan")
                .contains("Troops guarded *Osh* in");
        JsonNode explained = ask("explain", "osh", "--format", "json").json();
        assertThat(explained.get("mentions"))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.get("sentence").textValue())
                        .contains(mention.get("text").textValue()));
    }

    @Test
    void showPrintsTheTextAsItIsIndexed() {
        assertThat(ask("show", "kigali", "--text").out())
                .isEqualTo("Families fled Kigali, the capital of Rwanda, in April 1994.\n");
        assertThat(ask("show", "osh").out()).contains("desk asia").contains("source Agency");
    }

    @Test
    void anUnknownIdIsWrongUsage() {
        assertThat(run("", "show", "nobody").exits(2).err()).contains("nobody");
    }

    @Test
    void anUnknownCountryIsWrongUsage() {
        assertThat(run("", "search", "--country", "Narnia").exits(2).err()).contains("Narnia");
    }

    @Test
    void theLedgerNamesEachInputOnceAndCountsTheStates() {
        JsonNode ledger = ask("ledger", "--format", "json").json();
        assertThat(ledger.get("inputs").findValuesAsText("path"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(ledger.at("/totals/failed").asInt()).isEqualTo(1);
        List<JsonNode> failed =
                ask("ledger", "--state", "failed", "--format", "jsonl").jsonLines();
        assertThat(failed)
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.get("path").textValue()).endsWith("broken.pdf"));
    }

    @Test
    void exportGivesEveryReportInTheOrderOfItsId() {
        List<JsonNode> reports = ask("export").jsonLines();
        assertThat(reports).hasSize(4);
        assertThat(reports).extracting(report -> report.get("id").textValue()).isSorted();
        assertThat(ask("export", "country:RW").jsonLines())
                .extracting(report -> report.get("id").textValue())
                .containsExactly("kigali");
    }

    @Test
    void theArchiveIsSoundAndCounted() {
        assertThat(ask("verify").out()).isEqualTo("the archive is sound\n");
        assertThat(ask("stats", "--format", "json").json().get("reports").asInt())
                .isEqualTo(4);
        assertThat(ask("stats", "--digest", "--format", "json")
                        .json()
                        .get("digest")
                        .textValue())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void taggingAgainChangesNothingWhereTheTablesAreTheSame() {
        assertThat(ask("retag", "--format", "json").json().get("changed").asInt())
                .isZero();
    }

    @Test
    void removesFromAnArchiveOfItsOwn() {
        Map<String, String> other =
                Map.of("DATELINE_ARCHIVE", folder.resolve("other").toString());
        Run.here(other, LINES, "index", "-", "-q").exits(0);
        assertThat(Run.here(other, "", "remove", "osh", "kigali").exits(0).out())
                .isEqualTo("2 reports removed\n");
        assertThat(Run.here(other, "", "export").exits(0).jsonLines()).hasSize(1);
        assertThat(Run.here(other, "", "remove", "osh").exits(0).out()).isEqualTo("0 reports removed\n");
        assertThat(Run.here(other, "", "remove", "osh").exits(0).err()).contains("no report has such an id or path");
    }

    @Test
    void aSecondStreamAddsToTheFirst() {
        Map<String, String> other =
                Map.of("DATELINE_ARCHIVE", folder.resolve("streams").toString());
        Run.here(other, LINES, "index", "-", "-q").exits(0);
        String more = "{\"id\":\"lima\",\"text\":\"Lima in Peru.\"}\n{\"id\":\"osh\",\"text\":\"Osh again.\"}\n";
        assertThat(Run.here(other, more, "index", "-", "-q", "--prune").exits(0).out())
                .containsPattern("indexed +1\n")
                .containsPattern("updated +1\n");
        assertThat(Run.here(other, "", "export").exits(0).jsonLines())
                .extracting(report -> report.get("id").textValue())
                .containsExactly("bishkek", "kigali", "lima", "osh");
        assertThat(Run.here(other, more, "index", "-", "-q").exits(0).out()).isEqualTo("unchanged            2\n");
        assertThat(Run.here(other, "", "verify").exits(0).out()).contains("sound");
    }

    @Test
    void extractsAlsoWhatHasNoText() {
        Run run = run(
                "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\",\"text\":\"Peru\"}\n",
                "extract",
                "-",
                "--format",
                "jsonl");
        assertThat(run.exits(0).jsonLines())
                .extracting(report -> report.get("id").textValue())
                .containsExactly("a", "b");
        assertThat(run.jsonLines().getFirst().get("mentions")).isEmpty();
    }

    @Test
    void aRecordWithoutTextIsInTheLedgerAlone() {
        Map<String, String> other =
                Map.of("DATELINE_ARCHIVE", folder.resolve("blank").toString());
        Run.here(other, "{\"id\":\"a\",\"text\":\" \"}\n", "index", "-", "-q").exits(0);
        assertThat(Run.here(other, "", "export").exits(0).out()).isEmpty();
        assertThat(Run.here(other, "", "ledger", "--state", "empty").exits(0).out())
                .contains("-!/a");
    }

    @Test
    void extractsInTheOrderOfTheInputsAndGoesOnAfterABadLine() {
        String lines = LINES.replaceFirst("\n", "\n{broken\n");
        Run run = run(lines, "extract", "-", "--format", "jsonl").exits(3);
        assertThat(run.jsonLines())
                .extracting(report -> report.get("id").textValue())
                .containsExactly("osh", "kigali", "bishkek");
        assertThat(run.err()).contains("-#2");
    }

    @Test
    void aFileIsKnownByItsPathWhereThereIsNoArchive() {
        String path = files.resolve("note.txt").toString();
        assertThat(ask("extract", path, "--format", "json").json().get("id").textValue())
                .isEqualTo(path);
    }

    @Test
    void extractsWithoutAnArchive() {
        Map<String, String> none =
                Map.of("DATELINE_ARCHIVE", folder.resolve("none").toString());
        Run run = Run.here(none, "", "extract", files.resolve("note.txt").toString())
                .exits(0);
        assertThat(run.out()).contains("country NO Norway").contains("2001-05-03");
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
