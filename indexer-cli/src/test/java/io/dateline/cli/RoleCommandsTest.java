package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports by the offices that their actors held when they were published. */
final class RoleCommandsTest {
    private static final String LINES = """
            {"id":"talks","text":"Roza Otunbayeva received envoys in Bishkek, Kyrgyzstan.","published":"2010-06-12","language":"en"}
            {"id":"guest","text":"Dmitry Medvedev spoke about Kyrgyzstan.","published":"2010-06-13","language":"en"}
            {"id":"envoy","text":"Roza Otunbayeva flew to Kabul for the United Nations.","published":"2023-03-01","language":"en"}
            {"id":"annan","text":"Kofi Annan and Vladimir Putin met in Norway.","published":"2004-10-05","language":"en"}
            {"id":"premier","text":"Vladimir Putin visited Kyrgyzstan.","published":"2010-02","language":"en"}
            {"id":"undated","text":"Roza Otunbayeva received envoys.","language":"en"}
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
        return run(
                        "",
                        Stream.concat(Arrays.stream(arguments), Stream.of("--format", "json"))
                                .toArray(String[]::new))
                .exits(0)
                .json();
    }

    private static List<String> found(String... arguments) {
        return ask(Stream.concat(Stream.of("search"), Arrays.stream(arguments)).toArray(String[]::new))
                .get("results")
                .valueStream()
                .map(hit -> hit.get("id").textValue())
                .sorted()
                .toList();
    }

    @Test
    void findsWhoHeldTheOfficeOnTheDayOfTheReport() {
        assertThat(found("role:president")).containsExactly("annan", "guest", "talks");
        assertThat(found("role:\"prime minister\"")).containsExactly("premier");
        assertThat(found("role:президент")).containsExactly("annan", "guest", "talks");
        assertThat(found("--role", "secretary-general")).containsExactly("annan");
        assertThat(found("--not-role", "president")).containsExactly("envoy", "premier", "undated");
    }

    @Test
    void theCountryIsThatOfTheOffice() {
        assertThat(found("role:president:KG")).containsExactly("talks");
        assertThat(found("role:\"president of Kyrgyzstan\"")).containsExactly("talks");
        assertThat(found("--role", "president:Russia")).containsExactly("annan", "guest");
        assertThat(found("role:president:*")).containsExactly("annan", "guest", "talks");
    }

    @Test
    void aCountryBesideAnOfficeIsThatOfTheOfficeToo() {
        JsonNode answer = ask("search", "role:president country:Kyrgyzstan");
        assertThat(answer.get("parsed").textValue()).isEqualTo("role:\"president:KG\" AND country:KG");
        assertThat(answer.get("total").asInt()).isEqualTo(1);
        assertThat(answer.get("notes").toString()).contains("an office of that country");
        assertThat(found("role:president", "--country", "KG")).containsExactly("guest", "talks");
    }

    @Test
    void aRowCountsWhatAClickFinds() {
        JsonNode rows = ask("facets", "role").at("/facets/role/values");
        assertThat(rows.findValuesAsText("id")).contains("president", "president:KG", "head-of-government:RU");
        assertThat(rows.findValuesAsText("label")).contains("president of Kyrgyzstan", "secretary general");
        for (JsonNode row : rows) {
            assertThat(found("--role", row.get("id").textValue()))
                    .hasSize(row.get("count").asInt());
        }
        assertThat(ask("facets", "role").at("/facets/role/missing").asInt())
                .isEqualTo(found("role:unknown").size());
    }

    @Test
    void anActorsRolesAreToldWhereTheyAreKnown() {
        JsonNode then = ask("explain", "talks").at("/actors/0");
        assertThat(then.get("roles").toString()).isEqualTo("[{\"office\":\"president\",\"country\":\"KG\"}]");
        assertThat(ask("explain", "envoy").at("/actors/0").has("roles")).isFalse();
        assertThat(ask("explain", "annan").at("/actors").findValues("roles").toString())
                .contains("{\"office\":\"secretary-general\",\"country\":null}");
        assertThat(run("", "explain", "talks").out()).contains("president:KG");
    }

    @Test
    void anOfficeThatThereIsNoneOfIsRefusedWithThoseThereAre() {
        assertThat(run("", "search", "role:captain").exits(2).err())
                .contains("there is no office 'captain'")
                .contains("president, head-of-government");
        assertThat(run("", "search", "role:president:Atlantis").exits(2).err())
                .contains("there is no country 'Atlantis'");
    }
}
