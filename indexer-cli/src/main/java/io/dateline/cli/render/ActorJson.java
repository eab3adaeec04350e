package io.dateline.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.model.EventDate;
import io.dateline.search.ActorDuplicate;
import io.dateline.search.ActorRow;
import java.io.IOException;
import java.util.List;

/** The actors of an archive, as JSON. */
public final class ActorJson {
    private ActorJson() {}

    /** All of them as an object. */
    public static void actors(JsonGenerator json, List<ActorRow> rows, List<String> notes) throws IOException {
        json.writeStartObject();
        Json.strings(json, "notes", notes);
        json.writeArrayFieldStart("actors");
        for (ActorRow row : rows) {
            actor(json, row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    public static void actor(JsonGenerator json, ActorRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", row.id());
        json.writeStringField("name", row.name());
        json.writeStringField("type", row.type().id());
        Json.field(json, "country", row.country());
        json.writeNumberField("reports", row.reports());
        json.writeNumberField("mentions", row.mentions());
        json.writeArrayFieldStart("spellings");
        for (ActorRow.Spelling spelling : row.spellings()) {
            json.writeStartObject();
            json.writeStringField("text", spelling.text());
            json.writeNumberField("reports", spelling.reports());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.field(json, "first", row.first().map(EventDate::edtf));
        Json.field(json, "last", row.last().map(EventDate::edtf));
        json.writeEndObject();
    }

    /** Pairs of actors that are perhaps one, as an object. */
    public static void duplicates(JsonGenerator json, List<ActorDuplicate> pairs) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("duplicates");
        for (ActorDuplicate pair : pairs) {
            duplicate(json, pair);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    public static void duplicate(JsonGenerator json, ActorDuplicate pair) throws IOException {
        json.writeStartObject();
        json.writeFieldName("kept");
        actor(json, pair.kept());
        json.writeFieldName("other");
        actor(json, pair.other());
        json.writeStringField("reason", pair.reason());
        json.writeEndObject();
    }
}
