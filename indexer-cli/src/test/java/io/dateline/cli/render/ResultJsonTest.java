package io.dateline.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ResultJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static String line(Json.Part part) throws IOException {
        StringWriter out = new StringWriter();
        Json.line(out, part);
        return out.toString();
    }

    @Test
    void writesTheAnswerKeyByKey() throws IOException {
        assertThat(line(json -> ResultJson.result(json, Samples.result()))).isEqualTo("""
                        {"query":"osh","parsed":"osh","total":12,"total_exact":true,"took_ms":1.95,"notes":[],"resolved":[],\
                        "offset":0,"limit":2,"results":[\
                        {"id":"a1","title":"Osh quiet","published":"2010-06-13","path":"news/2010-06-13.txt",\
                        "paths":["news/2010-06-13.txt"],"source":"Agency","language":"en","kind":"text","score":7.1235,\
                        "snippets":["Troops left <em>Osh</em> on <em>Saturday</em>."],"marks":[["word","date:2010-06-12"]],"countries":["KG"],\
                        "actors":[{"id":"jordan-smith","name":"Jordan Smith"}],"dates":["2010-06-12"],"copies":2},\
                        {"id":"b2","title":"","published":null,"path":"=cmd.txt","paths":["=cmd.txt"],"source":null,\
                        "language":"und","kind":"text","score":0,"snippets":[],"marks":[],"countries":[],"actors":[],"dates":[]}],\
                        "facets":{"country":{"total":6,"missing":1,"values":[\
                        {"id":"KG","label":"Kyrgyzstan","count":8,"active":true},\
                        {"id":"RU","label":"Russia","count":4,"active":false},\
                        {"id":"UZ","label":"Uzbekistan","count":0,"active":false}]},\
                        "date":{"total":1,"missing":3,"coarser":2,"values":[\
                        {"id":"2010","label":"2010","count":7,"active":true,"coarser":1}]}}}
                        """);
    }

    @Test
    void writesTheSameAnswerOverSeveralLines() throws IOException {
        StringWriter out = new StringWriter();
        Json.indented(out, json -> ResultJson.result(json, Samples.result()));
        JsonNode compact = MAPPER.readTree(line(json -> ResultJson.result(json, Samples.result())));
        assertThat(out.toString().lines().count()).isGreaterThan(20);
        assertThat(out.toString()).doesNotContain("\r").endsWith("}\n");
        assertThat(MAPPER.readTree(out.toString())).isEqualTo(compact);
    }

    @Test
    void putsTheIdOfAQueryFirst() throws IOException {
        assertThat(line(json -> ResultJson.result(json, "q7", Samples.result())))
                .startsWith("{\"id\":\"q7\",\"query\"");
    }

    @Test
    void writesCountsWithoutHits() throws IOException {
        JsonNode counts = MAPPER.readTree(line(json -> ResultJson.counts(json, Samples.result())));
        assertThat(counts.has("results")).isFalse();
        assertThat(counts.at("/facets/country/values/0/count").asInt()).isEqualTo(8);
    }

    @Test
    void writesAnErrorWithItsPlace() {
        assertThat(Json.error("query_syntax", "expected \"", OptionalInt.of(17)))
                .isEqualTo("{\"error\":{\"code\":\"query_syntax\",\"message\":\"expected \\\"\",\"position\":17}}");
    }

    @Test
    void writesAnErrorWithoutAPlace() {
        assertThat(Json.error("io", "disk full", OptionalInt.empty()))
                .isEqualTo("{\"error\":{\"code\":\"io\",\"message\":\"disk full\"}}");
    }

    @Test
    void doesNotEndWhatCouldNotBeWritten() {
        StringWriter out = new StringWriter();
        try {
            Json.line(out, json -> {
                json.writeStartObject();
                throw new IOException("gone");
            });
        } catch (IOException e) {
            assertThat(e).hasMessage("gone");
        }
        assertThat(out.toString()).doesNotContain("}");
    }
}
