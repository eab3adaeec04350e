package io.dateline.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.model.Report;
import io.dateline.search.RelatedReport;
import java.io.IOException;
import java.util.List;

/** Reports that have something in common with one, as JSON. */
public final class RelatedJson {
    private RelatedJson() {}

    public static void write(JsonGenerator json, Report to, List<RelatedReport> related) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", to.id());
        json.writeStringField("title", to.title());
        json.writeArrayFieldStart("related");
        for (RelatedReport each : related) {
            related(json, each);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A hit of {@code search}, and why it is one. */
    public static void related(JsonGenerator json, RelatedReport related) throws IOException {
        json.writeStartObject();
        ResultJson.hitFields(json, related.hit());
        json.writeArrayFieldStart("reasons");
        for (RelatedReport.Reason reason : related.reasons()) {
            json.writeStartObject();
            json.writeStringField("kind", reason.kind().id());
            json.writeStringField("value", reason.value());
            json.writeStringField("label", reason.label());
            json.writeNumberField("reports", reason.reports());
            json.writeNumberField("weight", Rounded.of(reason.weight(), 4));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
