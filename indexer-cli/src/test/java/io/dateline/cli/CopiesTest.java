package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One story of an agency in two papers, beside another report. */
final class CopiesTest {
    private static final String STORY =
            "Officials in Bishkek said on Saturday that the curfew in Osh would be lifted on Sunday, after a quiet week in"
                    + " which shops had opened again and the first of those who had fled came home to find their houses"
                    + " in ruins and their cattle gone, while the commission that is to look into the violence began to"
                    + " hear witnesses in the building of the regional court";

    @TempDir
    private Path folder;

    @BeforeEach
    void index() {
        String reports = line("agency", "2010-06-19", STORY + ".")
                + line("paper", "2010-06-20", STORY + ", neighbours said.")
                + line("other", "2010-06-20", "Rain fell in Kyrgyzstan for a third day, and the rivers rose.");
        Run.here(environment(), reports, "index", "-", "-q").exits(0);
    }

    private Map<String, String> environment() {
        return Map.of("DATELINE_ARCHIVE", folder.resolve("archive").toString());
    }

    private static String line(String id, String published, String text) {
        return "{\"id\":\"" + id + "\",\"published\":\"" + published + "\",\"text\":\"" + text + "\"}\n";
    }

    private Run ask(String... command) {
        return Run.here(environment(), "", command).exits(0);
    }

    private static List<String> ids(JsonNode results) {
        List<String> ids = new ArrayList<>();
        results.forEach(hit -> ids.add(hit.get("id").textValue()));
        return ids;
    }

    @Test
    void aSearchShowsOneReportOfAStoryAndHowManyCopiesThereAre() {
        JsonNode found = ask("search", "--sort", "oldest", "--format", "json").json();
        assertThat(ids(found.get("results"))).containsExactly("agency", "other");
        assertThat(found.at("/results/0/copies").asInt()).isEqualTo(1);
        assertThat(found.at("/results/1").has("copies")).isFalse();
        assertThat(found.get("total").asInt()).as("reports").isEqualTo(3);
        assertThat(ask("search", "curfew").out()).contains(" · 1 copy\n");
    }

    @Test
    void allCopiesAreShownWhereAskedFor() {
        assertThat(ids(ask("search", "--copies", "--format", "json").json().get("results")))
                .containsExactlyInAnyOrder("agency", "paper", "other");
        assertThat(ask("search", "curfew", "--format", "trec").out().lines()).hasSize(2);
    }

    @Test
    void storiesAreCountedWhereAskedFor() {
        for (String unit : List.of("reports", "stories")) {
            JsonNode rows = ask("facets", "country", "--count", unit, "--format", "json")
                    .json()
                    .at("/facets/country/values");
            assertThat(rows).isNotEmpty();
            for (JsonNode row : rows) {
                JsonNode clicked = ask(
                                "search", "--country", row.get("id").textValue(), "--count", unit, "--format", "json")
                        .json();
                assertThat(clicked.get("total")).as(row.toString()).isEqualTo(row.get("count"));
            }
            assertThat(rows.get(0).get("count").asInt()).isEqualTo(unit.equals("reports") ? 3 : 2);
        }
    }

    @Test
    void showListsTheCopies() {
        JsonNode shown = ask("show", "agency", "--format", "json").json();
        assertThat(ids(shown.get("copies"))).containsExactly("paper");
        assertThat(ask("show", "paper").out()).contains("  copy agency  2010-06-19  -!/agency\n");
        assertThat(ask("show", "other").out()).doesNotContain("copy");
    }

    @Test
    void aStoryIsSettledAnewWhereAReportGoesOrChanges() {
        ask("remove", "agency");
        assertThat(ask("search", "curfew").out()).doesNotContain("copy");
        Run.here(environment(), line("other", "2010-06-21", STORY + "."), "index", "-", "-q")
                .exits(0);
        assertThat(ids(ask("show", "paper", "--format", "json").json().get("copies")))
                .containsExactly("other");
    }
}
