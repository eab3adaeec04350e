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

/** The actors of an archive: listed, completed, made one, told apart, watched. */
final class ActorCommandsTest {
    private static final String LINES = """
            {"id":"a","text":"The lawyer Tamara Belkovich spoke in Minsk. Belkovich left.","published":"2010-01-02"}
            {"id":"b","text":"The lawyer T. Belkovich spoke. The lawyer Oskar Quillfeather wept.","published":"2011-06"}
            {"id":"c","text":"The lawyer Oskar Quillfeather met President Roza Otunbayeva.","published":"2010-06-12"}
            {"id":"d","text":"Адвокат Тамара Белькович выступила. The lawyer Sarah Quillfeather wept."}
            """;

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

    private void say(String... lines) throws IOException {
        Files.write(file, List.of(lines));
        ask("retag");
    }

    private List<String> found(String... query) {
        String[] words = new String[query.length + 3];
        words[0] = "search";
        System.arraycopy(query, 0, words, 1, query.length);
        words[words.length - 2] = "--format";
        words[words.length - 1] = "json";
        JsonNode hits = ask(words).json().get("results");
        return hits.valueStream().map(hit -> hit.get("id").textValue()).sorted().toList();
    }

    private List<String> ids(String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "actors";
        System.arraycopy(options, 0, words, 1, options.length);
        words[words.length - 2] = "--format";
        words[words.length - 1] = "jsonl";
        return ask(words).jsonLines().stream()
                .map(actor -> actor.get("id").textValue())
                .toList();
    }

    @Test
    void listsActorsWithCountsSpellingsAndDates() {
        JsonNode oskar = ask("actors", "--format", "json").json().at("/actors/0");
        assertThat(oskar.get("id").textValue()).isEqualTo("oskar-quillfeather");
        assertThat(oskar.get("name").textValue()).isEqualTo("Oskar Quillfeather");
        assertThat(oskar.get("type").textValue()).isEqualTo("person");
        assertThat(oskar.get("reports").intValue()).isEqualTo(2);
        assertThat(oskar.get("mentions").intValue()).isEqualTo(2);
        assertThat(oskar.at("/spellings/0/text").textValue()).isEqualTo("Oskar Quillfeather");
        assertThat(oskar.at("/spellings/0/reports").intValue()).isEqualTo(2);
        assertThat(oskar.get("first").textValue()).isEqualTo("2010-06-12");
        assertThat(oskar.get("last").textValue()).isEqualTo("2011-06");
        assertThat(ask("actors").out())
                .contains(
                        "Oskar Quillfeather  oskar-quillfeather, person  2 reports, 2 mentions, 2010-06-12 to 2011-06");
        assertThat(ask("actors", "--format", "csv").out())
                .startsWith("id,name,type,country,reports,mentions,spellings,first,last\noskar-quillfeather,");
    }

    @Test
    void listsThoseOfAQueryOfATypeAndInAnOrder() {
        assertThat(ids("otunbayeva")).containsExactlyInAnyOrder("Q485136", "oskar-quillfeather");
        assertThat(ids("--type", "armed_group")).isEmpty();
        assertThat(ids("--type", "PERSON", "--limit", "1")).containsExactly("oskar-quillfeather");
        assertThat(ids("--sort", "name", "--limit", "1")).containsExactly("oskar-quillfeather");
        assertThat(run("", "actors", "--limit", "0").exits(2).err()).contains("--limit 0: at least 1");
        assertThat(run("", "actors", "--format", "dictionary").exits(2).err()).contains("this command writes");
    }

    @Test
    void completesABeginningOfAFullNameOrAFamilyName() {
        assertThat(ids("--prefix", "OTUN")).containsExactly("Q485136");
        assertThat(ids("--prefix", "quill")).containsExactly("oskar-quillfeather", "sarah-quillfeather");
        assertThat(ids("--prefix", "Отунб")).containsExactly("Q485136");
        assertThat(ids("--prefix", "nobody")).isEmpty();
    }

    @Test
    void aNameFindsUnknownActorsInAnyScript() {
        assertThat(found("actor:\"Тамара Белкович\"")).contains("a");
    }

    @Test
    void saysWhomANameWasTakenForAndHowToSayOne() {
        for (String[] query : List.of(new String[] {"actor:Quillfeather"}, new String[] {"--actor", "Quillfeather"})) {
            assertThat(found(query)).containsExactly("b", "c", "d");
        }
        assertThat(ask("search", "--actor", "Quillfeather").err())
                .contains("actor 'Quillfeather' is taken for any of Oskar Quillfeather (oskar-quillfeather),"
                        + " Sarah Quillfeather (sarah-quillfeather); for one alone, write actor:oskar-quillfeather");
        JsonNode resolved =
                ask("search", "actor:Quillfeather", "--format", "json").json().at("/resolved/0");
        assertThat(resolved.get("field").textValue()).isEqualTo("actor");
        assertThat(resolved.get("asked").textValue()).isEqualTo("Quillfeather");
        assertThat(resolved.at("/values/0/id").textValue()).isEqualTo("oskar-quillfeather");
        assertThat(resolved.at("/values/0/label").textValue()).isEqualTo("Oskar Quillfeather");
        assertThat(resolved.at("/values/0/reports").intValue()).isEqualTo(2);
    }

    @Test
    void suspectedDuplicatesAreLinesToPaste() throws IOException {
        Run lines = ask("actors", "--duplicates", "--format", "dictionary");
        assertThat(lines.out())
                .contains("merge tamara-belkovich = t-belkovich  # Tamara Belkovich = T. Belkovich:"
                        + " the same family name, and the initial of the given name");
        assertThat(ask("actors", "--duplicates").out()).contains("is perhaps");
        assertThat(ask("actors", "--duplicates", "--format", "json")
                        .json()
                        .at("/duplicates/0/reason")
                        .textValue())
                .isNotEmpty();
        say(lines.out());
        assertThat(found("actor:t-belkovich")).contains("a", "b");
        assertThat(ids("--prefix", "belkovich")).hasSize(1);
        assertThat(ask("actors", "--duplicates").out()).isEqualTo("no suspected duplicates\n");
        assertThat(run("", "actors", "--duplicates", "osh").exits(2).err()).contains("it takes no query");
    }

    @Test
    void theSameMinistryOfTwoStatesIsNoDuplicate() {
        String reports = """
                {"id":"e","text":"In Bishkek the Kyrgyz Health Ministry counted the wounded of the border fighting."}
                {"id":"f","text":"In Dushanbe the Tajik Health Ministry counted the wounded of the border fighting."}
                """;
        run(reports, "index", "-").exits(0);
        assertThat(ids("--type", "government")).contains("kg-health-ministry", "tj-health-ministry");
        assertThat(ask("actors", "--duplicates").out()).doesNotContain("health-ministry");
    }

    @Test
    void theUsersWordIsAppliedByRetagAndExplained() throws IOException {
        say("actor oq person NO where Roza Otunbayeva = Oskar Quillfeather", "not actor Sarah Quillfeather");
        assertThat(found("actor:oq")).containsExactly("c");
        assertThat(found("actor:oskar-quillfeather")).containsExactly("b");
        assertThat(found("actor:sarah-quillfeather")).isEmpty();
        assertThat(ask("explain", "c").out()).contains("dictionary 1").contains("line 1 of the dictionary");
        assertThat(ask("explain", "d").out()).contains("the dictionary (line 2) forbids it");
        JsonNode mention = ask("explain", "c", "--format", "json")
                .json()
                .get("mentions")
                .valueStream()
                .filter(each -> each.get("value").textValue().equals("oq"))
                .findFirst()
                .orElseThrow();
        assertThat(mention.get("rule").textValue()).isEqualTo("dictionary");
        assertThat(mention.get("against").textValue()).isEqualTo("line 1 of the dictionary");
    }

    @Test
    void aWatchListIsSearchedWithoutRetag() throws IOException {
        Files.writeString(file, "watch The Bar = Tamara Belkovich, Q485136, nobody-there\n");
        assertThat(ask("search").err()).doesNotContain("retag");
        assertThat(found("actor:\"@the bar\"")).contains("a", "c").doesNotContain("b");
        assertThat(found("--actor", "@The Bar")).contains("a", "c").doesNotContain("b");
        assertThat(ids("actor:\"@The Bar\"")).contains("Q485136");
        assertThat(run("", "search", "actor:@cabinet").exits(2).err())
                .contains("there is no list '@cabinet': the dictionary has @The Bar");
    }

    @Test
    void anErrorNamesTheFileTheLineAndWhatWasExpected() throws IOException {
        Files.writeString(file, "merge aa = bb\nmerge bb = aa\n");
        assertThat(run("", "retag").exits(2).err())
                .contains("dictionary, line 2, column 12: found 'aa'; expected")
                .contains("lines 1 and 2")
                .contains(file.toString());
    }

    @Test
    void aDictionaryThatCannotBeReadLeavesNoEmptyArchive() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("dictionary.txt"), "forget Cuba\n");
        Map<String, String> there = Map.of("DATELINE_ARCHIVE", other.toString());
        assertThat(Run.here(there, LINES, "index", "-", "-q").exits(2).err()).contains("found 'forget'");
        assertThat(other.resolve("reports")).doesNotExist();
        Run.here(there, "", "stats").exits(4);
        Path good = Files.writeString(folder.resolve("good.txt"), "type Q485136 = government\n");
        Run.here(there, LINES, "index", "-", "-q", "--dictionary", good.toString())
                .exits(0);
        assertThat(Run.here(there, "", "actors", "--type", "government")
                        .exits(0)
                        .out())
                .contains("Roza Otunbayeva");
    }
}
