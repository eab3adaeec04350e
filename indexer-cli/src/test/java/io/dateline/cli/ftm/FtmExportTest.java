package io.dateline.cli.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.extract.Extractor;
import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FtmExportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TITLE = "Talks in\n  Osh";
    private static final String TEXT =
            "Roza Otunbayeva of Kyrgyzstan met Human Rights Watch in Osh. Fighters of the Taliban and ethnic Uzbeks stayed away.";

    @Test
    void everyEntityIsAsTheModelHasIt() throws IOException {
        List<TaggedReport> reports = new ArrayList<>();
        for (String kind : List.of("text", "page", "record", "email", "pdf", "other")) {
            reports.add(
                    report(kind, kind, "2010-06", Map.of("author", "A. Writer", "from", "a@example.org", "to", "b")));
            reports.add(report(kind + "-bare", kind, "", Map.of("message-id", "<1@example.org>")));
        }
        List<JsonNode> entities = export(reports);
        FtmModel.read().check(entities);
        assertThat(entities.stream().map(FtmExportTest::schema))
                .contains(
                        "Article", "HyperText", "PlainText", "Email", "Document", "Person", "Organization", "Mention");
    }

    @ParameterizedTest
    @CsvSource({
        "text, 2010-06-12, Article",
        "text, '', PlainText",
        "page, 2010, Article",
        "page, '', HyperText",
        "record, 2010, Article",
        "record, '', Document",
        "email, 2010-06-12, Email",
        "pdf, 2010-06-12, Document",
        "sheet, '', Document"
    })
    void theSchemaFollowsTheKindAndWhetherItWasPublished(String kind, String published, String schema)
            throws IOException {
        assertThat(schema(
                        export(List.of(report("a", kind, published, Map.of()))).getFirst()))
                .isEqualTo(schema);
    }

    @Test
    void aDocumentListsWhatItSpeaksOf() throws IOException {
        JsonNode document =
                export(List.of(report("a", "text", "2010-06-12", Map.of()))).getFirst();
        assertThat(values(document, "detectedCountry")).contains("kg");
        assertThat(values(document, "peopleMentioned")).containsExactly("Roza Otunbayeva");
        assertThat(values(document, "companiesMentioned")).contains("Human Rights Watch");
        assertThat(values(document, "namesMentioned")).containsExactly("Uzbeks");
        assertThat(values(document, "locationMentioned")).containsExactly("Osh");
        assertThat(values(document, "publishedAt")).containsExactly("2010-06-12");
        assertThat(values(document, "language")).containsExactly("eng");
        assertThat(values(document, "fileName")).containsExactly("a.txt");
        assertThat(values(document, "title")).containsExactly(TITLE);
        assertThat(values(document, "bodyText")).containsExactly(TEXT);
    }

    @Test
    void anActorIsWrittenOnceAndMentionedByEachDocument() throws IOException {
        List<JsonNode> entities = export(
                List.of(report("a", "text", "2010-06-12", Map.of()), report("b", "text", "2010-06-12", Map.of())));
        assertThat(entities.stream()
                        .filter(entity -> entity.get("id").textValue().equals("Q485136")))
                .singleElement()
                .satisfies(actor -> {
                    assertThat(schema(actor)).isEqualTo("Person");
                    assertThat(values(actor, "name")).containsExactly("Roza Otunbayeva");
                    assertThat(values(actor, "alias"))
                            .contains("Роза Отунбаева")
                            .doesNotContain("Roza Otunbayeva");
                    assertThat(values(actor, "country")).containsExactly("kg");
                    assertThat(values(actor, "wikidataId")).containsExactly("Q485136");
                });
        List<JsonNode> mentions = entities.stream()
                .filter(entity -> values(entity, "resolved").contains("Q485136"))
                .toList();
        assertThat(mentions).hasSize(2).allSatisfy(mention -> {
            assertThat(schema(mention)).isEqualTo("Mention");
            assertThat(values(mention, "detectedSchema")).containsExactly("Person");
            assertThat(values(mention, "contextCountry")).contains("kg");
        });
    }

    @Test
    void anArmedGroupIsAnOrganizationThatSaysSo() throws IOException {
        assertThat(export(List.of(report("a", "text", "2010-06-12", Map.of()))))
                .filteredOn(entity -> values(entity, "name").contains("Taliban")
                        && !schema(entity).equals("Mention"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(schema(group)).isEqualTo("Organization");
                    assertThat(values(group, "classification")).containsExactly("armed group");
                });
    }

    @Test
    void aSpanPointsIntoItsDocument() throws IOException {
        StringWriter spans = new StringWriter();
        new FtmExport(new StringWriter(), Optional.of(spans)).write(report("a", "text", "2010-06-12", Map.of()));
        List<JsonNode> lines = parse(spans);
        assertThat(lines).hasSizeGreaterThan(5).allSatisfy(span -> {
            String part = span.get("part").textValue().equals("title") ? TITLE : TEXT;
            assertThat(part.substring(span.get("start").asInt(), span.get("end").asInt()))
                    .isEqualTo(span.get("text").textValue());
        });
        assertThat(lines)
                .filteredOn(span -> span.get("text").textValue().equals("Kyrgyzstan"))
                .allSatisfy(span -> assertThat(span.get("mention").isNull()).isTrue());
    }

    private static List<JsonNode> export(List<TaggedReport> reports) throws IOException {
        StringWriter out = new StringWriter();
        FtmExport export = new FtmExport(out, Optional.empty());
        for (TaggedReport report : reports) {
            export.write(report);
        }
        return parse(out);
    }

    private static List<JsonNode> parse(StringWriter out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    private static TaggedReport report(String id, String kind, String published, Map<String, String> metadata) {
        Publication date = published.isEmpty()
                ? Publication.UNKNOWN
                : Publication.of(EventDate.parse(published), Basis.GIVEN, "published");
        Report report = new Report(
                id,
                published.isEmpty() ? "" : TITLE,
                TEXT,
                date,
                published.isEmpty() ? "und" : "en",
                kind,
                Optional.empty(),
                Optional.of(published.isEmpty() ? "no address" : "https://example.org/" + id),
                List.of("in.zip!/" + id + ".txt"),
                metadata);
        return new TaggedReport(report, Extractor.standard().extract(report));
    }

    private static String schema(JsonNode entity) {
        return entity.get("schema").textValue();
    }

    private static List<String> values(JsonNode entity, String property) {
        return entity.at("/properties/" + property)
                .valueStream()
                .map(JsonNode::textValue)
                .toList();
    }
}
