package io.dateline.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.model.Findings;
import io.dateline.model.Mention;
import io.dateline.model.Mention.Part;
import io.dateline.model.PlaceRef;
import io.dateline.model.Rejected;
import io.dateline.model.TaggedReport;
import java.io.IOException;

/**
 * Mentions as JSON. The spans of {@code mentions} count in {@code text}; those of a title that stands outside the text are listed
 * apart, in {@code title_mentions}, and count in {@code title}.
 */
final class MentionJson {
    private MentionJson() {}

    static void counted(JsonGenerator json, Findings findings) throws IOException {
        counted(json, findings, Part.TEXT, "mentions");
        counted(json, findings, Part.TITLE, "title_mentions");
    }

    static void explained(JsonGenerator json, TaggedReport tagged) throws IOException {
        Sentences sentences = new Sentences(tagged.report());
        explained(json, tagged.findings(), Part.TEXT, "mentions", sentences);
        explained(json, tagged.findings(), Part.TITLE, "title_mentions", sentences);
        json.writeArrayFieldStart("rejected");
        for (Rejected rejected : tagged.findings().rejected()) {
            json.writeStartObject();
            json.writeStringField("part", rejected.mention().part() == Part.TITLE ? "title" : "text");
            span(json, rejected.mention());
            json.writeStringField("reason", rejected.reason());
            json.writeStringField(
                    "sentence", sentences.around(rejected.mention()).text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void counted(JsonGenerator json, Findings findings, Part part, String name) throws IOException {
        json.writeArrayFieldStart(name);
        for (Mention mention : findings.mentions()) {
            if (mention.part() == part) {
                json.writeStartObject();
                span(json, mention);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void explained(JsonGenerator json, Findings findings, Part part, String name, Sentences sentences)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Mention mention : findings.mentions()) {
            if (mention.part() == part) {
                json.writeStartObject();
                span(json, mention);
                json.writeStringField("sentence", sentences.around(mention).text());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, Mention mention) throws IOException {
        json.writeNumberField("start", mention.start());
        json.writeNumberField("end", mention.end());
        json.writeStringField("text", mention.text());
        json.writeStringField("kind", mention.kind().id());
        if (mention.type().isPresent()) {
            json.writeStringField("type", mention.type().get().id());
        }
        json.writeStringField("value", mention.value());
        json.writeStringField("rule", mention.rule());
        json.writeNumberField("confidence", Rounded.of(mention.confidence(), 2));
        if (mention.against().isPresent()) {
            json.writeStringField("against", mention.against().get());
        }
        if (mention.place().isPresent()) {
            place(json, mention.place().get());
        }
    }

    private static void place(JsonGenerator json, PlaceRef place) throws IOException {
        json.writeObjectFieldStart("place");
        json.writeStringField("id", place.id());
        if (place.isOfGeoNames()) {
            json.writeNumberField("geonames", place.geonames());
        } else {
            json.writeNullField("geonames");
        }
        json.writeStringField("name", place.name());
        json.writeNumberField("lat", Rounded.of(place.lat(), 5));
        json.writeNumberField("lon", Rounded.of(place.lon(), 5));
        json.writeEndObject();
    }
}
