package io.dateline.ingest;

import static io.dateline.ingest.Samples.file;
import static io.dateline.ingest.Samples.gzip;
import static io.dateline.ingest.Samples.read;
import static io.dateline.ingest.Samples.report;
import static io.dateline.ingest.Samples.states;
import static io.dateline.ingest.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.InputState;
import io.dateline.model.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of JSON that are no files of lines. */
class JsonDocumentTest {
    @TempDir
    Path folder;

    private List<Item> items(String json) {
        return read(file(folder, "a.json", json));
    }

    private static String record(int number) {
        return "{\"id\":" + number + ",\"title\":\"Rain " + number + "\",\"text\":\"Rain fell in Peru on day " + number
                + ".\",\"published\":\"2010-06-1" + number % 10 + "\"}";
    }

    private static List<String> texts(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.report().stream())
                .map(Report::text)
                .toList();
    }

    @Test
    void readsARecordLikeALine() {
        Report report = report(folder, "a.json", """
                { "id": 7, "title": "Rain", "text": "Rain\\r\\nfell in Peru.", "published": "2010-06-12T10:00:00Z",
                  "language": "en-GB", "source": "S", "url": "http://x.example/1", "desk": "Asia", "tags": ["a", {"b": 1}] }
                """);

        assertThat(report.title()).isEqualTo("Rain");
        assertThat(report.text()).isEqualTo("Rain\nfell in Peru.");
        assertThat(report.published().date().orElseThrow().edtf()).isEqualTo("2010-06-12");
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.source()).contains("S");
        assertThat(report.url()).contains("http://x.example/1");
        assertThat(report.kind()).isEqualTo("record");
        assertThat(report.metadata())
                .containsEntry("id", "7")
                .containsEntry("desk", "Asia")
                .containsEntry("tags", "[\"a\",{\"b\":1}]");
    }

    @Test
    void readsTheKeysOfSchemaOrgAndOfFeeds() {
        Report article = report(folder, "a.json", """
                {"@type":"NewsArticle","headline":"Rain","articleBody":"Rain fell.","datePublished":"June 12, 2010",
                 "inLanguage":"fr","publisher":{"@type":"Organization","name":"The Wire"}}
                """);
        List<Item> feed = read(file(folder, "feed.json", """
                {"version":"https://jsonfeed.org/version/1.1","title":"Feed","items":[
                 {"id":"http://x.example/1","title":"Rain","content_html":"<p>Rain <b>fell</b> in Peru.</p>","date_published":"2010-06-12T10:00:00Z"}]}
                """));

        assertThat(article.title()).isEqualTo("Rain");
        assertThat(article.text()).isEqualTo("Rain fell.");
        assertThat(article.published().date().orElseThrow().edtf()).isEqualTo("2010-06-12");
        assertThat(article.source()).contains("The Wire");
        assertThat(states(feed)).containsExactly("feed.json!/1 INDEXED", "feed.json EXPANDED");
        assertThat(texts(feed).getFirst().strip()).isEqualTo("Rain fell in Peru.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s,\n%s]",
                "{\"status\":\"ok\",\"articles\":[%s,%s],\"tags\":[1,2]}",
                "%s\n%s\n",
                "\uFEFF[%s,%s]"
            })
    void readsEachOfASeries(String around) {
        List<Item> items = items(around.formatted(record(1), record(2)));

        assertThat(states(items)).containsExactly("a.json!/1 INDEXED", "a.json!/2 INDEXED", "a.json EXPANDED");
        assertThat(texts(items)).containsExactly("Rain fell in Peru on day 1.", "Rain fell in Peru on day 2.");
    }

    @Test
    void knowsRecordsByTheirContentWhateverTheirNumbers() {
        Item one = items("[" + record(1) + "]").getFirst();
        Item spaced = read(file(folder, "b.json", "[ " + record(1).replace(":", " : ") + " ]"))
                .getFirst();
        Item other = read(file(folder, "c.json", "[{\"id\":1,\"text\":\"Snow fell in Norway.\"}]"))
                .getFirst();

        assertThat(spaced.report().orElseThrow().id())
                .isEqualTo(one.report().orElseThrow().id());
        assertThat(other.report().orElseThrow().id())
                .isNotEqualTo(one.report().orElseThrow().id());
    }

    @Test
    void losesNothingOfASeriesThatHoldsOtherThingsToo() {
        List<Item> items = items("[" + record(1) + "," + record(2) + ",{\"note\":\"Snow in Norway\"},null]");

        assertThat(states(items))
                .containsExactly(
                        "a.json!/1 INDEXED",
                        "a.json!/2 INDEXED",
                        "a.json!/3 INDEXED",
                        "a.json!/4 INDEXED",
                        "a.json EXPANDED");
        assertThat(texts(items).get(2)).contains("Snow in Norway");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"tool\",\"content\":\"x\",\"version\":\"Peru 1\"}",
                "[\"Peru\",1,2]",
                "{\"a\":[{\"text\":\"Peru\"}],\"b\":[{\"text\":\"Chile\"}]}",
                "\"Peru\"",
                "// settings\n{\"text\": \"Peru\", }",
            })
    void readsOtherJsonAsPlainText(String json) {
        Report report = read(file(folder, "a.json", json)).getFirst().report().orElseThrow();

        assertThat(report.kind()).isEqualTo("other");
        assertThat(report.text()).contains("Peru");
    }

    @Test
    void readsTheWordsOfOtherJsonWhereTheyAreEscaped() {
        Report report =
                report(folder, "a.json", "{\"x\":[\"\\u0414\\u043e\\u0436\\u0434\\u044c\\nin \\\"Peru\\\" \\ud83d\"]}");

        assertThat(report.text()).contains("\u0414\u043e\u0436\u0434\u044c\nin \"Peru\" \uFFFD");
    }

    @Test
    void keepsTheKeysOfARecordThatIsCutOff() {
        Item item = items("{\"title\":\"Rain\",\"text\":\"Rain fell in Peru.\",\"note\":\"x")
                .getFirst();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.detail())
                .startsWith("it is not JSON at line 1, column ")
                .endsWith("; what could be read is indexed");
        assertThat(item.report().orElseThrow().text()).isEqualTo("Rain fell in Peru.");
    }

    @Test
    void keepsTheWordsOfATextThatIsCutOff() {
        Item item = items("{\"id\":1,\"text\":\"Rain fell\\nin P\\u00e9ru and").getFirst();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.report().orElseThrow().text()).contains("Rain fell\nin P\u00e9ru and");
    }

    @Test
    void keepsWhatComesBeforeAndAfterTheDamageInASeries() {
        List<Item> items = items("[" + record(1) + ",{\"text\":\"Snow\" \"in\" Norway}," + record(3) + "]");

        assertThat(states(items)).containsExactly("a.json!/1 INDEXED", "a.json!/2 TRUNCATED", "a.json FAILED");
        assertThat(texts(items).getLast()).contains("Norway").contains("day 3");
        assertThat(items.getLast().detail()).contains("line 1").endsWith("the items before the damage were read");
    }

    @Test
    void readsNoRecordTwiceWhereSomethingIsWrongBetweenTwo() {
        List<Item> items = items("[" + record(1) + " " + record(2) + "]");

        assertThat(states(items)).containsExactly("a.json!/1 INDEXED", "a.json!/2 TRUNCATED", "a.json FAILED");
        assertThat(texts(items).getLast()).contains("day 2").doesNotContain("day 1");
    }

    @Test
    void findsTheArrayThatHoldsTheRecords() {
        String json = "{\"a\":[1],\"b\":{\"a\":[" + record(3) + "]},\"a\":[" + record(1) + "],\"c\":[]}";

        assertThat(texts(items(json))).containsExactly("Rain fell in Peru on day 1.");
    }

    @Test
    void keepsASeriesThatIsCutOff() {
        String whole = "{\"articles\":[" + record(1) + "," + record(2) + "]}";
        List<Item> items = items(whole.substring(0, whole.length() - 30));

        assertThat(states(items)).containsExactly("a.json!/1 INDEXED", "a.json!/2 TRUNCATED", "a.json FAILED");
        assertThat(texts(items).getLast()).contains("day 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1251"})
    void readsAnyEncoding(String charset) {
        String text =
                "\u0414\u043e\u0436\u0434\u044c \u043f\u0440\u043e\u0448\u0451\u043b \u0432 \u041f\u0435\u0440\u0443, "
                        + "\u0433\u043e\u0432\u043e\u0440\u044f\u0442 \u0436\u0438\u0442\u0435\u043b\u0438 \u0441\u0442\u043e\u043b\u0438\u0446\u044b.";
        byte[] bytes = ("[{\"text\":\"" + text + "\"}]").getBytes(Charset.forName(charset));

        assertThat(texts(read(file(folder, "a.json", bytes)))).contains(text);
    }

    @Test
    void findsTheEncodingHoweverLateItShows() {
        String late = "[" + (record(1) + ",").repeat(2_000)
                + "{\"text\":\"Un caf\u00e9 \u00e0 Lom\u00e9, pr\u00e8s du march\u00e9\"}]";

        assertThat(texts(read(file(folder, "a.json", late.getBytes(StandardCharsets.ISO_8859_1)))))
                .contains("Un caf\u00e9 \u00e0 Lom\u00e9, pr\u00e8s du march\u00e9");
    }

    @Test
    void readsASeriesInAContainer() {
        assertThat(states(read(file(folder, "a.json.gz", gzip(utf8("[" + record(1) + "]"))))))
                .containsExactly("a.json.gz!/a.json!/1 INDEXED", "a.json.gz!/a.json EXPANDED", "a.json.gz EXPANDED");
    }

    @Test
    void standsDeepNesting() {
        String deep = "[".repeat(50_000);

        assertThat(items("{\"text\":\"Rain in Peru\",\"x\":" + deep).getFirst().state())
                .isEqualTo(InputState.TRUNCATED);
        assertThat(items(deep).getFirst().state()).isEqualTo(InputState.INDEXED);
        assertThat(states(items("[".repeat(500) + record(1) + "]".repeat(500)))).containsExactly("a.json INDEXED");
    }

    @Test
    void keepsTheBeginningOfATextBeyondAllBounds() {
        Item item = items("{\"title\":\"Rain\",\"text\":\"Rain in Peru" + " word".repeat(4_200_000) + "\"}")
                .getFirst();

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.detail()).contains("exceeds the maximum allowed (20000000)");
        assertThat(item.report().orElseThrow().text()).contains("Rain in Peru");
    }

    @Test
    void keepsALittleOfMetadataThatAreLong() {
        Report report = report(
                folder,
                "a.json",
                "{\"text\":\"Rain\",\"x\":[" + "7,".repeat(1 << 20) + "7],\"y\":\"" + "z".repeat(1 << 20) + "\"}");

        assertThat(report.metadata().get("x")).hasSizeLessThan(20_000);
        assertThat(report.metadata().get("y")).hasSizeLessThan(20_000);
    }

    @Test
    void isEmptyWithoutATextOrATitle() {
        assertThat(states(items("{\"id\":1,\"text\":\" \"}"))).containsExactly("a.json EMPTY");
        assertThat(report(folder, "b.json", "{\"title\":\"Rain in Peru\",\"text\":\"\"}")
                        .text())
                .isEqualTo("Rain in Peru");
    }
}
