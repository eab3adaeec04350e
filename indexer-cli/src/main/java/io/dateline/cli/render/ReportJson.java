package io.dateline.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.Family;
import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Findings;
import io.dateline.model.LedgerEntry;
import io.dateline.model.MentionedDate;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import io.dateline.model.Role;
import io.dateline.model.TaggedReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report and what was found in it, as JSON. */
public final class ReportJson {
    private ReportJson() {}

    /** What {@code extract} prints: the text, its values and every mention. */
    public static void extracted(JsonGenerator json, TaggedReport tagged) throws IOException {
        json.writeStartObject();
        head(json, tagged.report());
        json.writeStringField("text", tagged.report().text());
        published(json, tagged.report().published());
        values(json, tagged.findings());
        MentionJson.counted(json, tagged.findings());
        json.writeEndObject();
    }

    /** What {@code export} prints: all of {@code extract}, and where the report comes from. */
    public static void exported(JsonGenerator json, TaggedReport tagged) throws IOException {
        json.writeStartObject();
        head(json, tagged.report());
        json.writeStringField("text", tagged.report().text());
        published(json, tagged.report().published());
        origin(json, tagged.report());
        values(json, tagged.findings());
        MentionJson.counted(json, tagged.findings());
        json.writeEndObject();
    }

    /** What {@code show} prints; the text only where it is asked for. */
    public static void shown(JsonGenerator json, TaggedReport tagged, Family family, boolean withText)
            throws IOException {
        json.writeStartObject();
        head(json, tagged.report());
        published(json, tagged.report().published());
        origin(json, tagged.report());
        relatives(json, "parents", family.parents());
        relatives(json, "children", family.children());
        copies(json, family.copies());
        json.writeNumberField("length", tagged.report().text().length());
        values(json, tagged.findings());
        if (withText) {
            json.writeStringField("text", tagged.report().text());
        }
        json.writeEndObject();
    }

    private static void copies(JsonGenerator json, List<Family.Copy> copies) throws IOException {
        json.writeArrayFieldStart("copies");
        for (Family.Copy copy : copies) {
            json.writeStartObject();
            json.writeStringField("id", copy.id());
            json.writeStringField("title", copy.title());
            Json.field(json, "published", copy.published().map(EventDate::edtf));
            Json.strings(json, "paths", copy.paths());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What {@code explain} prints: every mention with its sentence, and the readings that were not taken. */
    public static void explained(JsonGenerator json, TaggedReport tagged) throws IOException {
        json.writeStartObject();
        head(json, tagged.report());
        published(json, tagged.report().published());
        values(json, tagged.findings());
        MentionJson.explained(json, tagged);
        json.writeEndObject();
    }

    private static void head(JsonGenerator json, Report report) throws IOException {
        json.writeStringField("id", report.id());
        json.writeStringField("title", report.title());
        json.writeStringField("language", report.language());
    }

    private static void published(JsonGenerator json, Publication published) throws IOException {
        json.writeObjectFieldStart("published");
        Json.field(json, "edtf", published.date().map(EventDate::edtf));
        json.writeStringField("basis", published.basis().id());
        json.writeStringField("evidence", published.evidence());
        json.writeEndObject();
    }

    private static void origin(JsonGenerator json, Report report) throws IOException {
        json.writeStringField("kind", report.kind());
        Json.field(json, "source", report.source());
        Json.field(json, "url", report.url());
        Json.strings(json, "paths", report.paths());
        json.writeObjectFieldStart("metadata");
        for (Map.Entry<String, String> entry : report.metadata().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void relatives(JsonGenerator json, String name, List<LedgerEntry> relatives) throws IOException {
        json.writeArrayFieldStart(name);
        for (LedgerEntry relative : relatives) {
            json.writeStartObject();
            json.writeStringField("path", relative.path());
            json.writeStringField("state", relative.state().id());
            Json.field(json, "id", relative.reportId());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void values(JsonGenerator json, Findings findings) throws IOException {
        countries(json, findings.countries());
        actors(json, findings.actors());
        dates(json, findings.dates());
    }

    private static void countries(JsonGenerator json, List<Country> countries) throws IOException {
        json.writeArrayFieldStart("countries");
        for (Country country : countries) {
            json.writeStartObject();
            json.writeStringField("code", country.code());
            json.writeStringField("name", country.name());
            json.writeNumberField("mentions", country.mentions());
            json.writeNumberField("weight", Rounded.of(country.weight(), 4));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void actors(JsonGenerator json, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart("actors");
        for (Actor actor : actors) {
            json.writeStartObject();
            json.writeStringField("id", actor.id());
            json.writeStringField("name", actor.name());
            json.writeStringField("type", actor.type().id());
            Json.field(json, "country", actor.country());
            json.writeNumberField("mentions", actor.mentions());
            Json.strings(json, "spellings", actor.spellings());
            roles(json, actor.roles());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Only where some are known. */
    private static void roles(JsonGenerator json, List<Role> roles) throws IOException {
        if (roles.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("roles");
        for (Role role : roles) {
            json.writeStartObject();
            json.writeStringField("office", role.office());
            Json.field(json, "country", role.country());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void dates(JsonGenerator json, List<MentionedDate> dates) throws IOException {
        json.writeArrayFieldStart("dates");
        for (MentionedDate date : dates) {
            json.writeStartObject();
            json.writeStringField("edtf", date.date().edtf());
            Json.field(json, "from", day(date.date().days().map(Days::first)));
            Json.field(json, "to", day(date.date().days().map(Days::last)));
            json.writeNumberField("mentions", date.mentions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An open end is no day. */
    private static Optional<String> day(Optional<LocalDate> day) {
        return day.filter(end -> !end.equals(LocalDate.MIN) && !end.equals(LocalDate.MAX))
                .map(LocalDate::toString);
    }
}
