package io.dateline.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.model.Actor;
import io.dateline.model.Country;
import io.dateline.model.EventDate;
import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import io.dateline.search.Hit;
import io.dateline.search.NameTaken;
import io.dateline.search.SearchResult;
import io.dateline.search.Snippet;
import io.dateline.search.Spot;
import java.io.IOException;
import java.util.List;

/** The answer to a query, as JSON. */
public final class ResultJson {
    private ResultJson() {}

    /** The whole answer as an object. */
    public static void result(JsonGenerator json, SearchResult result) throws IOException {
        json.writeStartObject();
        members(json, result);
        json.writeEndObject();
    }

    /** The answer to one of several queries: the query's id first. */
    public static void result(JsonGenerator json, String id, SearchResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        members(json, result);
        json.writeEndObject();
    }

    /** The facets alone, in the same places as in a whole answer. */
    public static void counts(JsonGenerator json, SearchResult result) throws IOException {
        json.writeStartObject();
        head(json, result);
        facets(json, result.facets());
        json.writeEndObject();
    }

    private static void members(JsonGenerator json, SearchResult result) throws IOException {
        head(json, result);
        json.writeNumberField("offset", result.offset());
        json.writeNumberField("limit", result.limit());
        json.writeArrayFieldStart("results");
        for (Hit hit : result.hits()) {
            hit(json, hit);
        }
        json.writeEndArray();
        facets(json, result.facets());
    }

    private static void head(JsonGenerator json, SearchResult result) throws IOException {
        json.writeStringField("query", result.query());
        json.writeStringField("parsed", result.parsed());
        json.writeNumberField("total", result.total());
        json.writeBooleanField("total_exact", true);
        json.writeNumberField("took_ms", Rounded.of(result.tookMillis(), 2));
        Json.strings(json, "notes", result.notes());
        resolved(json, result.taken());
    }

    private static void resolved(JsonGenerator json, List<NameTaken> taken) throws IOException {
        json.writeArrayFieldStart("resolved");
        for (NameTaken name : taken) {
            json.writeStartObject();
            json.writeStringField("field", name.field().id());
            json.writeStringField("asked", name.asked());
            json.writeArrayFieldStart("values");
            for (NameTaken.Value value : name.values()) {
                json.writeStartObject();
                json.writeStringField("id", value.id());
                json.writeStringField("label", value.label());
                json.writeNumberField("reports", value.reports());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** One report that was found; {@code copies} only where there are some. */
    public static void hit(JsonGenerator json, Hit hit) throws IOException {
        json.writeStartObject();
        hitFields(json, hit);
        json.writeEndObject();
    }

    static void hitFields(JsonGenerator json, Hit hit) throws IOException {
        json.writeStringField("id", hit.id());
        json.writeStringField("title", hit.title());
        Json.field(json, "published", hit.published().map(EventDate::edtf));
        Json.field(json, "path", hit.paths().stream().findFirst());
        Json.strings(json, "paths", hit.paths());
        Json.field(json, "source", hit.source());
        json.writeStringField("language", hit.language());
        json.writeStringField("kind", hit.kind());
        json.writeNumberField("score", Rounded.of(hit.score(), 4));
        Json.strings(
                json, "snippets", hit.snippets().stream().map(Snippet::text).toList());
        marks(json, hit.snippets());
        Json.strings(
                json, "countries", hit.countries().stream().map(Country::code).toList());
        actors(json, hit.actors());
        Json.strings(
                json,
                "dates",
                hit.dates().stream().map(date -> date.date().edtf()).toList());
        if (hit.copies() > 0) {
            json.writeNumberField("copies", hit.copies());
        }
    }

    private static void marks(JsonGenerator json, List<Snippet> snippets) throws IOException {
        json.writeArrayFieldStart("marks");
        for (Snippet snippet : snippets) {
            json.writeStartArray();
            for (String mark : snippet.marks()) {
                json.writeString(mark);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void actors(JsonGenerator json, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart("actors");
        for (Actor actor : actors) {
            json.writeStartObject();
            json.writeStringField("id", actor.id());
            json.writeStringField("name", actor.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void facets(JsonGenerator json, List<Facet> facets) throws IOException {
        json.writeObjectFieldStart("facets");
        for (Facet facet : facets) {
            json.writeObjectFieldStart(facet.dimension().id());
            json.writeNumberField("total", facet.total());
            json.writeNumberField("missing", facet.missing());
            if (facet.dimension().isDate()) {
                json.writeNumberField("coarser", facet.coarser());
            }
            json.writeArrayFieldStart("values");
            for (FacetRow row : facet.rows()) {
                row(json, row);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** One row; {@code coarser} only where it is above 0, where a place is only where that is known. */
    public static void row(JsonGenerator json, FacetRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", row.id());
        json.writeStringField("label", row.label());
        if (row.spot().isPresent()) {
            Spot spot = row.spot().get();
            json.writeStringField("country", spot.country());
            json.writeNumberField("lat", Rounded.of(spot.lat(), 5));
            json.writeNumberField("lon", Rounded.of(spot.lon(), 5));
        }
        json.writeNumberField("count", row.count());
        json.writeBooleanField("active", row.active());
        if (row.coarser() > 0) {
            json.writeNumberField("coarser", row.coarser());
        }
        json.writeEndObject();
    }
}
