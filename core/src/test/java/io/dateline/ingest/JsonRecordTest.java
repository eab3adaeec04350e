package io.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.ingest.Input.StreamedInput;
import io.dateline.model.EventDate;
import io.dateline.model.InputState;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRecordTest {
    @Test
    void readsAllThatTheContractNames() {
        Report report = read("""
                {"id":"a-1","text":"One.\\r\\n\\tTwo e\\u0301.","title":"T","published":"2010-06","language":"en-GB",\
                "source":"S","url":"http://x.example/1","path":"in/1.txt","desk":"Asia","n":3,"tags":["a",{"b":1}],"no":null}""").report().orElseThrow();

        assertThat(report)
                .isEqualTo(new Report(
                        "a-1",
                        "T",
                        "One.\r\n\tTwo e\u0301.",
                        Publication.of(EventDate.parse("2010-06"), Basis.GIVEN, "given with the record"),
                        "en",
                        "record",
                        Optional.of("S"),
                        Optional.of("http://x.example/1"),
                        List.of("in/1.txt", "r.jsonl#1"),
                        Map.of("desk", "Asia", "n", "3", "tags", "[\"a\",{\"b\":1}]")));
    }

    @Test
    void knowsARecordOfAStreamByItsIdAndALineThatIsNoneByItsNumber() {
        Item record =
                JsonRecord.read(new StreamedInput("-#1", "-", "{\"id\":\"a\",\"text\":\"x\"}"), IngestOptions.DEFAULTS);
        Item broken = JsonRecord.read(new StreamedInput("-#2", "-", "{\"id\":\"a\""), IngestOptions.DEFAULTS);

        assertThat(record.path()).isEqualTo("-!/a");
        assertThat(record.report().orElseThrow().paths()).containsExactly("-!/a");
        assertThat(broken.path()).isEqualTo("-#2");
    }

    @Test
    void writesHalfACharacterAsTheSignForOneThatIsUnknown() {
        Report report = read("{\"id\":\"1\",\"text\":\"a\\uD83D \\uDC00b \\uD83D\\uDE00\",\"k\":\"\\uDC00\"}")
                .report()
                .orElseThrow();

        assertThat(report.text()).isEqualTo("a\uFFFD \uFFFDb \uD83D\uDE00");
        assertThat(report.metadata()).containsEntry("k", "\uFFFD");
    }

    @Test
    void keepsARecordWithoutTextForWhoWantsAllRecords() {
        Item item = read("{\"id\":\"1\",\"text\":\" \"}");

        assertThat(item.state()).isEqualTo(InputState.EMPTY);
        assertThat(item.report().orElseThrow().text()).isEqualTo(" ");
    }

    @Test
    void givesALineWithoutAnIdOneOfItsContent() {
        String line = "{\"text\":\"words\"}";

        assertThat(read(line).report().orElseThrow().id())
                .hasSize(16)
                .isEqualTo(read(line).digest().orElseThrow().substring(0, 16));
    }

    @Test
    void takesTheDayOfATimestampAsItIsWritten() {
        Report report = read("{\"id\":\"1\",\"text\":\"x\",\"published\":\"2010-06-12T23:30:00-09:00\"}")
                .report()
                .orElseThrow();

        assertThat(report.published().date()).contains(EventDate.parse("2010-06-12"));
    }

    @Test
    void letsTheLineSayMoreThanTheRun() {
        IngestOptions options = IngestOptions.DEFAULTS
                .withPublished(EventDate.parse("1999"))
                .withSource("Run")
                .withLanguage("fr");

        Report own = JsonRecord.read(
                        "p",
                        "{\"id\":\"1\",\"text\":\"x\",\"published\":\"2010\",\"source\":\"Own\",\"language\":\"de\"}",
                        options)
                .report()
                .orElseThrow();
        Report bare = JsonRecord.read("p", "{\"id\":\"1\",\"text\":\"x\"}", options)
                .report()
                .orElseThrow();

        assertThat(List.of(
                        own.published().date().orElseThrow().edtf(),
                        own.source().orElseThrow(),
                        own.language()))
                .containsExactly("2010", "Own", "de");
        assertThat(List.of(
                        bare.published().date().orElseThrow().edtf(),
                        bare.source().orElseThrow(),
                        bare.language()))
                .containsExactly("1999", "Run", "fr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"1"}                                   | the key "text" is missing
            {"id":"1","text":5}                          | "text" should be a string and is a number
            {"id":"1","text":"x","title":[]}             | "title" should be a string and is an array
            {"id":"a b","text":"x"}                      | "id" is empty, or holds white space or control characters
            {"id":"","text":"x"}                         | "id" is empty, or holds white space or control characters
            {"id":"1","text":"x","published":"soon"}     | "published" is 'soon', which is not a date
            [1]                                          | expected a JSON object like {"id":"1","text":"..."}, found an array
            {"id":"1","text":"x"} {}                     | not JSON, at column 2
            {"id":"1","text":"x                          | not JSON, at column
            """)
    void saysWhatIsWrongWithALine(String line, String reason) {
        Item item = read(line);

        assertThat(item.state()).isEqualTo(InputState.FAILED);
        assertThat(item.detail()).startsWith(reason).doesNotContain("\n");
    }

    @Test
    void callsATextOfWhiteSpaceEmpty() {
        assertThat(read("{\"id\":\"1\",\"text\":\" \\n\"}").state()).isEqualTo(InputState.EMPTY);
    }

    @Test
    void survivesNestingWithoutEnd() {
        assertThat(read("{\"a\":".repeat(100_000)).state()).isEqualTo(InputState.FAILED);
    }

    @Test
    void cutsATextAtTheLimitAndBetweenWords() {
        Item item = JsonRecord.read(
                "p", "{\"id\":\"1\",\"text\":\"one two three\"}", IngestOptions.DEFAULTS.withMaxTextLength(9));

        assertThat(item.state()).isEqualTo(InputState.TRUNCATED);
        assertThat(item.detail()).isEqualTo("the text is cut at 9 characters");
        assertThat(item.report().orElseThrow().text()).isEqualTo("one two");
    }

    private static Item read(String line) {
        return JsonRecord.read("r.jsonl#1", line, IngestOptions.DEFAULTS);
    }
}
