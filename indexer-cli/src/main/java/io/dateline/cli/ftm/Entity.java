package io.dateline.cli.ftm;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.cli.render.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An entity that is being put together. A property holds a value once; one without values is not written. */
final class Entity {
    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    Entity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    /** Adds values on one line each. */
    Entity with(String property, Collection<String> values) {
        values.stream().map(FtmValues::line).forEach(value -> put(property, value));
        return this;
    }

    Entity with(String property, String value) {
        return with(property, List.of(value));
    }

    Entity with(String property, Optional<String> value) {
        return with(property, value.stream().toList());
    }

    /** Adds a value as it is: spans count in texts. */
    Entity withText(String property, String text) {
        put(property, text);
        return this;
    }

    private void put(String property, String value) {
        if (!value.isEmpty()) {
            properties.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(value);
        }
    }

    void write(Writer out) throws IOException {
        Json.line(out, json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("schema", schema);
            json.writeObjectFieldStart("properties");
            for (Map.Entry<String, Set<String>> property : properties.entrySet()) {
                property(json, property.getKey(), property.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void property(JsonGenerator json, String name, Set<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
