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

/** Exports as JSON and as FollowTheMoney entities. */
final class ExportCommandTest {
    private static final String LINES = """
            {"id":"a","title":"Envoys in Bishkek","text":"Roza Otunbayeva received envoys in Osh, Kyrgyzstan.",\
            "published":"2010-06-12","source":"Agency","language":"en","url":"https://example.org/a","author":"A. Writer"}
            {"id":"b","text":"Roza Otunbayeva spoke on 3 May 2011.","language":"en"}
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

    @Test
    void jsonIsOneArrayOfWhatTheLinesHold() {
        JsonNode array = run("", "export", "--format", "json").exits(0).json();
        assertThat(array.isArray()).isTrue();
        assertThat(array.valueStream().toList())
                .isEqualTo(run("", "export").exits(0).jsonLines());
        assertThat(run("", "export", "nothing", "--format", "json").exits(0).json())
                .isEmpty();
    }

    @Test
    void ftmIsOneEntityALine() {
        List<JsonNode> entities = run("", "export", "--format", "ftm").exits(0).jsonLines();
        assertThat(entities.stream().map(entity -> entity.get("schema").textValue()))
                .containsExactly("Article", "Person", "Mention", "Document", "Mention");
        assertThat(entities.get(0).at("/properties/sourceUrl/0").textValue()).isEqualTo("https://example.org/a");
        assertThat(run("", "export", "--format", "ftm", "envoys").exits(0).jsonLines())
                .hasSize(3);
    }

    @Test
    void spansGoToAFileOfTheirOwn() throws IOException {
        Path file = folder.resolve("spans.jsonl");
        List<JsonNode> entities = run("", "export", "--format", "ftm", "--spans", file.toString())
                .exits(0)
                .jsonLines();
        List<JsonNode> spans = new Run(0, Files.readString(file), "").jsonLines();
        assertThat(spans).anySatisfy(span -> {
            assertThat(span.get("report").textValue()).isEqualTo("a");
            assertThat(span.get("document")).isEqualTo(entities.get(0).get("id"));
            assertThat(span.get("mention")).isEqualTo(entities.get(2).get("id"));
            assertThat(span.get("text").textValue()).isEqualTo("Roza Otunbayeva");
            assertThat(span.get("value").textValue()).isEqualTo("Q485136");
        });
    }

    @Test
    void spansThatCannotBeWrittenAreNamed() {
        String file = folder.resolve("none").resolve("spans.jsonl").toString();
        assertThat(run("", "export", "--format", "ftm", "--spans", file)
                        .exits(1)
                        .err())
                .contains(file);
    }
}
