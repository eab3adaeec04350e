package io.dateline.cli.ftm;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.cli.render.Json;
import io.dateline.model.Actor;
import io.dateline.model.Mention;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;

/** Where in a document each mention stands, which FollowTheMoney has no place for: one JSON object a line. */
record SpanLines(Writer out) {

    void write(TaggedReport tagged) throws IOException {
        String document = EntityIds.document(tagged.report().id());
        Map<String, String> ids = tagged.findings().actors().stream()
                .filter(actor -> ActorEntity.schema(actor.type()).isPresent())
                .collect(Collectors.toMap(Actor::id, actor -> MentionEntity.id(document, actor), (one, same) -> one));
        for (Mention mention : tagged.findings().mentions()) {
            Json.line(out, json -> {
                json.writeStartObject();
                json.writeStringField("document", document);
                json.writeStringField("report", tagged.report().id());
                json.writeStringField(
                        "mention", mention.kind() == Mention.Kind.ACTOR ? ids.get(mention.value()) : null);
                span(json, mention);
                json.writeEndObject();
            });
        }
    }

    private static void span(JsonGenerator json, Mention mention) throws IOException {
        json.writeStringField("part", mention.part() == Mention.Part.TITLE ? "title" : "text");
        json.writeNumberField("start", mention.start());
        json.writeNumberField("end", mention.end());
        json.writeStringField("text", mention.text());
        json.writeStringField("kind", mention.kind().id());
        json.writeStringField("value", mention.value());
    }
}
