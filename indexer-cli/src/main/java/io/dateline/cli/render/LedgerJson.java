package io.dateline.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import java.io.IOException;
import java.util.Map;

/** The ledger as JSON. */
public final class LedgerJson {
    private LedgerJson() {}

    public static void entry(JsonGenerator json, LedgerEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", entry.path());
        json.writeStringField("state", entry.state().id());
        json.writeStringField("detail", entry.detail());
        Json.field(json, "id", entry.reportId());
        json.writeNumberField("bytes", entry.bytes());
        Json.field(json, "digest", entry.digest());
        json.writeEndObject();
    }

    /** How many of each state; a state without any is left out. */
    public static void counts(JsonGenerator json, String name, Map<InputState, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<InputState, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().id(), count.getValue());
        }
        json.writeEndObject();
    }
}
