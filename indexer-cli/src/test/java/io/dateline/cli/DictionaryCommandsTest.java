package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dictionary in the archive: found out, applied, asked by name. */
final class DictionaryCommandsTest {
    private static final String LINES = """
            {"id":"grain","text":"The Soviet Union sold grain to Cuba.","published":"1975-01-02"}
            {"id":"hills","text":"Shepherds of the Highland Republic met in Norway.","published":"2010-06-12"}
            """;
    private static final String CHANGED = "the dictionary changed: run dateline retag";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void index() {
        run(LINES, "index", "-", "-q").exits(0);
        file = folder.resolve("archive").resolve("dictionary.txt");
    }

    private Run run(String input, String... arguments) {
        return Run.here(Map.of("DATELINE_ARCHIVE", folder.resolve("archive").toString()), input, arguments);
    }

    private Run ask(String... arguments) {
        return run("", arguments).exits(0);
    }

    private List<String> found(String query) {
        JsonNode hits = ask("search", query, "--format", "json").json().get("results");
        return hits.valueStream().map(hit -> hit.get("id").textValue()).toList();
    }

    private String digest() {
        return ask("stats", "--digest").out();
    }

    @Test
    void aChangeIsToldUntilRetagAppliesIt() throws IOException {
        assertThat(ask("stats", "--format", "json").json().get("dictionary").textValue())
                .isEqualTo("none");
        Files.writeString(file, "country KG = Highland Republic\n");
        for (String command : List.of("search", "stats", "verify")) {
            assertThat(ask(command).err()).contains(CHANGED);
        }
        assertThat(ask("search", "--format", "json").json().get("notes").toString())
                .contains(CHANGED);
        assertThat(found("country:KG")).isEmpty();

        assertThat(ask("retag").out()).contains("1 report changed");
        assertThat(ask("search").err()).doesNotContain(CHANGED);
        assertThat(ask("stats", "--format", "json").json().get("dictionary").textValue())
                .isEqualTo("current");
        assertThat(found("country:\"highland republic\"")).containsExactly("hills");
        assertThat(ask("explain", "hills").out()).contains("user-name").contains("line 1 of the dictionary");

        Files.delete(file);
        assertThat(ask("verify").err()).contains(CHANGED);
        ask("retag");
        assertThat(found("country:KG")).isEmpty();
    }

    @Test
    void theSameDictionaryGivesTheSameArchiveWhateverTheHistory() throws IOException {
        Path given =
                Files.writeString(folder.resolve("names.txt"), "country KG = Highland Republic\nsuccessor SU = RU\n");
        String more = "{\"id\":\"more\",\"text\":\"The Highland Republic won.\"}";
        run(more, "index", "-", "--dictionary", given.toString(), "-q").exits(0);
        String digest = digest();
        assertThat(found("country:KG")).containsExactlyInAnyOrder("hills", "more");
        assertThat(found("country:RU")).containsExactly("grain");

        String other = folder.resolve("other").toString();
        Files.createDirectory(Path.of(other));
        Files.copy(given, Path.of(other, "dictionary.txt"));
        Run.here(Map.of("DATELINE_ARCHIVE", other), LINES + more, "index", "-", "-q")
                .exits(0);
        assertThat(Run.here(Map.of("DATELINE_ARCHIVE", other), "", "stats", "--digest")
                        .out())
                .isEqualTo(digest);
        assertThat(Run.here(Map.of("DATELINE_ARCHIVE", other), "", "stats").err())
                .isEmpty();
    }

    @Test
    void aDictionaryThatCannotBeReadChangesNothing() throws IOException {
        String before = digest();
        Files.writeString(file, "country KG = Highland Republic\nforget Cuba\n");
        for (String[] command : new String[][] {{"retag"}, {"index", folder.toString()}}) {
            assertThat(run("", command).exits(2).err()).contains("line 2, column 1: found 'forget'; expected country");
        }
        assertThat(run("", "retag", "--format", "json")
                        .exits(2)
                        .errorJson()
                        .at("/error/code")
                        .textValue())
                .isEqualTo("dictionary");
        assertThat(ask("search", "grain").err()).contains("is passed over").contains("line 2, column 1");
        assertThat(digest()).isEqualTo(before);
        Files.delete(file);
        assertThat(run(
                                "",
                                "index",
                                "-",
                                "--dictionary",
                                folder.resolve("none.txt").toString())
                        .exits(1)
                        .err())
                .contains("no such file");
        assertThat(file).doesNotExist();
    }

    @Test
    void labelsAndForbiddenReadingsShowInAnswers() throws IOException {
        Files.writeString(file, "not country Cuba\nrename SU = \"Soviet Union (USSR)\"\n");
        ask("retag");
        assertThat(found("country:CU")).isEmpty();
        assertThat(ask("explain", "grain").out()).contains("the dictionary (line 1) forbids it");
        JsonNode rows = ask("facets", "country", "--format", "json").json().at("/facets/country/values");
        assertThat(rows.findValuesAsText("label")).contains("Soviet Union (USSR)");
        assertThat(found("country:\"Soviet Union (USSR)\"")).containsExactly("grain");
    }

    @Test
    void aPlaceElsewhereThatIsCalledAsACountryIsNotedInQueries() throws IOException {
        Files.writeString(file, "place US Cuba 42.2 -78.3 5114418\n");
        ask("retag");
        assertThat(ask("search", "country:cuba", "--format", "json")
                        .json()
                        .get("notes")
                        .toString())
                .contains("'cuba' is taken for CU (Cuba); for places such as Cuba, US, write place:5114418");
        assertThat(found("place:5114418")).containsExactly("grain");
        assertThat(found("country:US")).containsExactly("grain");
    }

    @Test
    void extractTakesADictionaryWithoutAnArchive() throws IOException {
        Path given = Files.writeString(folder.resolve("names.txt"), "place KG Highland 41.5 74.5");
        Run run = Run.Setting.in(folder)
                .input("{\"id\":\"a\",\"text\":\"Rain fell in Highland.\"}")
                .run("extract", "-", "--dictionary", given.toString(), "--format", "jsonl")
                .exits(0);
        JsonNode mention = run.jsonLines().getFirst().at("/mentions/0");
        assertThat(mention.get("rule").textValue()).isEqualTo("user-place");
        assertThat(mention.at("/place/geonames").isNull()).isTrue();
        assertThat(mention.at("/place/lat").asDouble()).isEqualTo(41.5);
    }
}
