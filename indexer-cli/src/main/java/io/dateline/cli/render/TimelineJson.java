package io.dateline.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.search.Timeline;
import java.io.IOException;

/** What reports say of which day, as JSON. */
public final class TimelineJson {
    private TimelineJson() {}

    public static void write(JsonGenerator json, Timeline timeline) throws IOException {
        json.writeStartObject();
        json.writeStringField("query", timeline.query());
        json.writeStringField("parsed", timeline.parsed());
        json.writeNumberField("reports", timeline.reports());
        Json.strings(json, "notes", timeline.notes());
        json.writeBooleanField("more", timeline.more());
        json.writeArrayFieldStart("entries");
        for (Timeline.Entry entry : timeline.entries()) {
            entry(json, entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    public static void entry(JsonGenerator json, Timeline.Entry entry) throws IOException {
        Days days = entry.date().days().orElseThrow();
        json.writeStartObject();
        json.writeStringField("date", entry.date().edtf());
        json.writeStringField("from", days.first().toString());
        json.writeStringField("to", days.last().toString());
        json.writeStringField("sentence", entry.sentence());
        json.writeNumberField("total", entry.total());
        json.writeArrayFieldStart("reports");
        for (Timeline.Source source : entry.reports()) {
            source(json, source);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, Timeline.Source source) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id());
        json.writeStringField("title", source.title());
        Json.field(json, "published", source.published().map(EventDate::edtf));
        Json.field(json, "source", source.source());
        json.writeStringField("path", source.path());
        Json.field(json, "url", source.url());
        json.writeEndObject();
    }
}
