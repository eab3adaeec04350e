package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places as a facet, what reports are about, and countries by any of their names. */
final class PlaceCommandsTest {
    private static final String LINES = """
            {"id":"market","text":"A market burned down in Osh, Kyrgyzstan. Traders in Osh wept.","language":"en"}
            {"id":"bridge","text":"Kyrgyzstan built a bridge near Osh. Kyrgyz engineers led the work, Kyrgyzstan paid for it. \
            All of Kyrgyzstan watched, and Kyrgyz students cheered; one guest had come from Iceland.","language":"en"}
            {"id":"speech","text":"Moscow said that it regretted the words of Norway.","language":"en"}
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void index() {
        run(LINES, "index", "-", "-q").exits(0);
    }

    private static Run run(String input, String... arguments) {
        return Run.here(Map.of("DATELINE_ARCHIVE", folder.resolve("archive").toString()), input, arguments);
    }

    private static JsonNode ask(String... arguments) {
        String[] json = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        json[arguments.length] = "--format";
        json[arguments.length + 1] = "json";
        return run("", json).exits(0).json();
    }

    private static List<String> found(String... arguments) {
        return ask(arguments)
                .get("results")
                .valueStream()
                .map(hit -> hit.get("id").textValue())
                .toList();
    }

    @Test
    void aPlaceIsARowWithItsCountryAndCoordinates() {
        JsonNode row = ask("facets", "place").at("/facets/place/values/0");
        assertThat(row.get("id").textValue()).isEqualTo("1527534");
        assertThat(row.get("label").textValue()).isEqualTo("Osh");
        assertThat(row.get("country").textValue()).isEqualTo("KG");
        assertThat(row.get("lat").asDouble()).isBetween(40.4, 40.6);
        assertThat(row.get("lon").asDouble()).isBetween(72.7, 72.9);
        assertThat(row.get("count").asInt()).isEqualTo(2);
        assertThat(run("", "facets", "place").out()).contains("Osh, KG");
        assertThat(run("", "facets", "place", "--format", "csv").out())
                .startsWith("id,label,count,active,country,lat,lon");
    }

    @Test
    void aPlaceIsFoundByIdAndByNameAndAsAFilter() {
        assertThat(found("search", "place:1527534")).containsExactlyInAnyOrder("market", "bridge");
        assertThat(found("search", "place:OSH")).containsExactlyInAnyOrder("market", "bridge");
        assertThat(found("search", "place:os*")).containsExactlyInAnyOrder("market", "bridge");
        assertThat(found("search", "--not-place", "Osh")).containsExactly("speech");
        JsonNode filtered = ask("search", "--place", "Osh", "--facets", "place");
        assertThat(filtered.get("total").asInt()).isEqualTo(2);
        assertThat(filtered.at("/facets/place/missing").asInt()).isEqualTo(1);
        assertThat(filtered.at("/facets/place/values/0/active").asBoolean()).isTrue();
        assertThat(ask("search", "place:Atlantis").get("notes").toString()).contains("no report names a place");
    }

    @Test
    void aCapitalByWhichAGovernmentIsMeantIsNoPlace() {
        assertThat(found("search", "country:RU")).containsExactly("speech");
        assertThat(found("search", "place:Moscow")).isEmpty();
    }

    @Test
    void aReportIsAboutItsFirstCountryAndThoseThatWeighEnough() {
        assertThat(found("search", "country:IS")).containsExactly("bridge");
        assertThat(found("search", "--about", "IS")).isEmpty();
        assertThat(found("search", "about:Kyrgyzstan")).containsExactlyInAnyOrder("market", "bridge");
        assertThat(found("search", "--not-about", "KG")).containsExactly("speech");
        JsonNode rows = ask("facets", "about").at("/facets/about/values");
        assertThat(rows.findValuesAsText("id")).startsWith("KG").doesNotContain("IS");
        assertThat(rows.findValuesAsText("label")).startsWith("Kyrgyzstan");
    }

    @Test
    void aCountryIsFoundByItsNamesInAnyLanguage() {
        for (String name : List.of("Киргизия", "Kirghizistan", "吉尔吉斯斯坦", "Kyrgyz", "KGZ", "kirgisistan")) {
            assertThat(found("search", "country:" + name)).as(name).containsExactlyInAnyOrder("market", "bridge");
        }
    }

    @Test
    void anAmbiguousNameSaysWhichWasTakenAndHowToSayTheOther() {
        assertThat(ask("search", "country:Congo").get("notes").toString())
                .contains("'Congo' is taken for CD")
                .contains("write the code CG");
        assertThat(ask("search", "country:Korea").get("notes").toString())
                .contains("'Korea' is taken for KR")
                .contains("write the code KP");
        assertThat(ask("search", "country:CD").get("notes")).isEmpty();
    }
}
