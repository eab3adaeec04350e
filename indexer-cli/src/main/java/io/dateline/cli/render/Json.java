package io.dateline.cli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What all JSON output shares: keys in snake case, a known key always there, {@code null} for what is unknown. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    /** Writes part of a JSON text. */
    @FunctionalInterface
    public interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    /** One object over several lines, for people as well. */
    public static void indented(Writer out, Part part) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        printer.indentArraysWith(lines);
        try (JsonGenerator json = generator(out)) {
            json.setPrettyPrinter(printer);
            part.write(json);
        }
        out.write('\n');
    }

    /** One value on one line. */
    public static void line(Writer out, Part part) throws IOException {
        try (JsonGenerator json = generator(out)) {
            part.write(json);
        }
        out.write('\n');
    }

    /** The error object of the published promise, without a line break at its end. */
    public static String error(String code, String message, OptionalInt position) {
        StringWriter out = new StringWriter();
        try {
            line(out, json -> {
                json.writeStartObject();
                error(json, code, message, position);
                json.writeEndObject();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().stripTrailing();
    }

    /** The member {@code error} of an object that is open. */
    public static void error(JsonGenerator json, String code, String message, OptionalInt position) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("code", code);
        json.writeStringField("message", message);
        if (position.isPresent()) {
            json.writeNumberField("position", position.getAsInt());
        }
        json.writeEndObject();
    }

    /** An object of one number, on one line. */
    public static void number(Writer out, String name, long value) throws IOException {
        line(out, json -> {
            json.writeStartObject();
            json.writeNumberField(name, value);
            json.writeEndObject();
        });
    }

    /** An object of one string, on one line. */
    public static void string(Writer out, String name, String value) throws IOException {
        line(out, json -> {
            json.writeStartObject();
            json.writeStringField(name, value);
            json.writeEndObject();
        });
    }

    /** Whether an archive is sound, and what is wrong with it. */
    public static void verdict(Writer out, List<String> problems) throws IOException {
        line(out, json -> {
            json.writeStartObject();
            json.writeBooleanField("ok", problems.isEmpty());
            strings(json, "problems", problems);
            json.writeEndObject();
        });
    }

    static void field(JsonGenerator json, String name, Optional<String> value) throws IOException {
        json.writeStringField(name, value.orElse(null));
    }

    static void strings(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static JsonGenerator generator(Writer out) throws IOException {
        return FACTORY.createGenerator(out)
                .disable(Feature.AUTO_CLOSE_TARGET)
                .disable(Feature.AUTO_CLOSE_JSON_CONTENT)
                .disable(Feature.FLUSH_PASSED_TO_STREAM);
    }
}
