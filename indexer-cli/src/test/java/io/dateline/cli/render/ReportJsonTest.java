package io.dateline.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.MentionedDate;
import io.dateline.model.Publication;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static String line(Json.Part part) throws IOException {
        StringWriter out = new StringWriter();
        Json.line(out, part);
        return out.toString();
    }

    @Test
    void writesWhatExtractionFoundKeyByKey() throws IOException {
        assertThat(line(json -> ReportJson.extracted(json, Samples.report()))).isEqualTo("""
                        {"id":"a1","title":"Osh quiet","language":"en",\
                        "text":"Troops left Osh on Saturday. Jordan Smith stayed.",\
                        "published":{"edtf":"2010-06-13","basis":"file-name","evidence":"2010-06-13.txt"},\
                        "countries":[{"code":"KG","name":"Kyrgyzstan","mentions":1,"weight":0.6123}],\
                        "actors":[{"id":"jordan-smith","name":"Jordan Smith","type":"person","country":null,"mentions":1,\
                        "spellings":["Jordan Smith"]}],\
                        "dates":[{"edtf":"2010-06-12","from":"2010-06-12","to":"2010-06-12","mentions":1}],\
                        "mentions":[\
                        {"start":12,"end":15,"text":"Osh","kind":"country","value":"KG","rule":"place","confidence":0.9,\
                        "place":{"id":"1527534","geonames":1527534,"name":"Osh","lat":40.53,"lon":72.8}},\
                        {"start":19,"end":27,"text":"Saturday","kind":"date","value":"2010-06-12","rule":"weekday",\
                        "confidence":0.85,"against":"published 2010-06-13"},\
                        {"start":29,"end":41,"text":"Jordan Smith","kind":"actor","type":"person",\
                        "value":"jordan-smith","rule":"person-name","confidence":0.7}],\
                        "title_mentions":[\
                        {"start":0,"end":3,"text":"Osh","kind":"country","value":"KG","rule":"place","confidence":0.9,\
                        "place":{"id":"1527534","geonames":1527534,"name":"Osh","lat":40.53,"lon":72.8}}]}
                        """);
    }

    @Test
    void spansCountInTheTextAsItIsWritten() throws IOException {
        JsonNode report = MAPPER.readTree(line(json -> ReportJson.extracted(json, Samples.report())));
        String text = report.get("text").textValue();
        assertThat(report.get("mentions"))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(text.substring(
                                mention.get("start").asInt(), mention.get("end").asInt()))
                        .isEqualTo(mention.get("text").textValue()));
    }

    @Test
    void explainsEachMentionInItsSentenceAndWhyAReadingWasRejected() throws IOException {
        JsonNode report = MAPPER.readTree(line(json -> ReportJson.explained(json, Samples.report())));
        assertThat(report.at("/mentions/0/sentence").textValue()).isEqualTo("Troops left Osh on Saturday.");
        assertThat(report.at("/rejected/0/value").textValue()).isEqualTo("JO");
        assertThat(report.at("/rejected/0/reason").textValue()).contains("jordan-smith");
        assertThat(report.at("/rejected/0/sentence").textValue()).isEqualTo("Jordan Smith stayed.");
    }

    @Test
    void exportsWhereAReportComesFrom() throws IOException {
        JsonNode report = MAPPER.readTree(line(json -> ReportJson.exported(json, Samples.report())));
        assertThat(report.at("/source").textValue()).isEqualTo("Agency");
        assertThat(report.at("/url").isNull()).isTrue();
        assertThat(report.at("/paths/0").textValue()).isEqualTo("news/2010-06-13.txt");
        assertThat(report.at("/metadata/author").textValue()).isEqualTo("A. Writer");
        assertThat(report.get("mentions")).hasSize(3);
    }

    @Test
    void showsTheTextOnlyWhereAsked() throws IOException {
        JsonNode without =
                MAPPER.readTree(line(json -> ReportJson.shown(json, Samples.report(), Samples.family(), false)));
        JsonNode with = MAPPER.readTree(line(json -> ReportJson.shown(json, Samples.report(), Samples.family(), true)));
        assertThat(without.has("text")).isFalse();
        assertThat(without.get("length").asInt()).isEqualTo(Samples.TEXT.length());
        assertThat(with.get("text").textValue()).isEqualTo(Samples.TEXT);
    }

    @Test
    void showsWhatAReportWasFoundInAndWhatWasFoundInIt() throws IOException {
        JsonNode shown =
                MAPPER.readTree(line(json -> ReportJson.shown(json, Samples.report(), Samples.family(), false)));
        assertThat(shown.get("parents")).hasToString("[{\"path\":\"a.eml\",\"state\":\"indexed\",\"id\":\"m1\"}]");
        assertThat(shown.at("/children/0/path").textValue()).isEqualTo("a.eml!/b.docx!/c.png");
        assertThat(shown.at("/children/0/id").isNull()).isTrue();
    }

    @Test
    void writesAnUnknownDateOfPublicationAsNull() throws IOException {
        TaggedReport sample = Samples.report();
        TaggedReport undated = new TaggedReport(sample.report().withPublished(Publication.UNKNOWN), Findings.NONE);
        JsonNode report = MAPPER.readTree(line(json -> ReportJson.extracted(json, undated)));
        assertThat(report.at("/published/edtf").isNull()).isTrue();
        assertThat(report.at("/published/basis").textValue()).isEqualTo("unknown");
    }

    @Test
    void writesTheDaysOfAMonth() throws IOException {
        Findings june = new Findings(
                List.of(), List.of(), List.of(new MentionedDate(EventDate.parse("2010-06"), 2)), List.of(), List.of());
        TaggedReport tagged = new TaggedReport(Samples.report().report(), june);
        JsonNode report = MAPPER.readTree(line(json -> ReportJson.extracted(json, tagged)));
        assertThat(report.at("/dates/0/from").textValue()).isEqualTo("2010-06-01");
        assertThat(report.at("/dates/0/to").textValue()).isEqualTo("2010-06-30");
    }
}
