package io.dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.ingest.Input.StreamedInput;
import io.dateline.model.EventDate;
import io.dateline.model.InputState;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import io.dateline.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * One line of JSON as a report: {@code id} and {@code text}, and where known {@code title, published, language, source, url,
 * path}; any other key is kept as metadata. The text stays exactly as it is given.
 */
final class JsonRecord {
    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private static final Set<String> KNOWN =
            Set.of("id", "text", "title", "published", "language", "source", "url", "path");

    /** A line that is not as it should be, and why. */
    private static final class Unfit extends Exception {
        Unfit(String reason) {
            super(reason);
        }
    }

    private final JsonNode record;
    private final UnaryOperator<String> place;
    private final String digest;

    private JsonRecord(JsonNode record, UnaryOperator<String> place, String digest) {
        this.record = record;
        this.place = place;
        this.digest = digest;
    }

    /** The record of a line that has its place in a file. */
    static Item read(String path, String line, IngestOptions options) {
        return read(path, id -> path, line, options);
    }

    /** The record of a line that came by in a stream. */
    static Item read(StreamedInput input, IngestOptions options) {
        return read(input.path(), id -> input.stream() + "!/" + id, input.line(), options);
    }

    /**
     * @param path what the ledger calls a line that is no record
     * @param place what it calls a record, by its id
     */
    private static Item read(String path, UnaryOperator<String> place, String line, IngestOptions options) {
        String digest = Digests.of(line);
        try {
            Report report = new JsonRecord(parse(line), place, digest).report();
            return new Settling(options).given(place.apply(report.id()), report, digest);
        } catch (Unfit e) {
            return new Item(
                    path,
                    InputState.FAILED,
                    String.valueOf(e.getMessage()),
                    line.getBytes(StandardCharsets.UTF_8).length,
                    Optional.of(digest),
                    Optional.empty());
        }
    }

    private static JsonNode parse(String line) throws Unfit {
        try {
            JsonNode node = JSON.readValue(line);
            if (!node.isObject()) {
                throw new Unfit("expected a JSON object like {\"id\":\"1\",\"text\":\"...\"}, found " + type(node));
            }
            return node;
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new Unfit("not JSON, at column " + column + ": " + Reasons.line(e.getOriginalMessage()));
        }
    }

    private Report report() throws Unfit {
        String text = string("text").orElseThrow(() -> new Unfit("the key \"text\" is missing"));
        String id = id();
        return new Report(
                id,
                string("title").orElse(""),
                text,
                published(),
                string("language").flatMap(Languages::code).orElse(Languages.UNKNOWN),
                "record",
                string("source").filter(name -> !name.isBlank()),
                string("url").filter(url -> !url.isBlank()),
                paths(place.apply(id)),
                metadata());
    }

    private String id() throws Unfit {
        JsonNode id = record.path("id");
        if (id.isIntegralNumber()) {
            return id.asText();
        }
        String given = string("id").orElseGet(() -> Digests.id(digest));
        if (given.isEmpty()
                || given.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new Unfit("\"id\" is empty, or holds white space or control characters");
        }
        return given;
    }

    private Publication published() throws Unfit {
        Optional<String> given = string("published").map(String::strip).filter(date -> !date.isEmpty());
        if (given.isEmpty()) {
            return Publication.UNKNOWN;
        }
        EventDate date = EventDate.find(given.get())
                .or(() -> WrittenDay.ofTimestamp(given.get()))
                .orElseThrow(() -> new Unfit("\"published\" is '" + given.get()
                        + "', which is not a date: write it like 2010-06-12, 2010-06 or 2010 (EDTF)"));
        return Publication.of(date, Basis.GIVEN, "given with the record");
    }

    private List<String> paths(String path) throws Unfit {
        List<String> paths = new ArrayList<>();
        string("path").filter(given -> !given.isBlank()).ifPresent(paths::add);
        paths.add(path);
        return paths.stream().distinct().toList();
    }

    private Map<String, String> metadata() {
        Map<String, String> metadata = new TreeMap<>();
        for (var field : record.properties()) {
            if (!KNOWN.contains(field.getKey()) && !field.getValue().isNull()) {
                metadata.put(wellFormed(field.getKey()), wellFormed(written(field.getValue())));
            }
        }
        return metadata;
    }

    private static String written(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** A string, or nothing where the key is missing or null. */
    private Optional<String> string(String key) throws Unfit {
        JsonNode value = record.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Unfit("\"" + key + "\" should be a string and is " + type(value));
        }
        return Optional.of(wellFormed(value.textValue()));
    }

    /** Half a character, as JSON can write it, is none, and no encoding has a place for it: it becomes U+FFFD, which is as long. */
    static String wellFormed(String text) {
        return text.chars().noneMatch(JsonRecord::isHalf) || text.codePoints().noneMatch(JsonRecord::isHalf)
                ? text
                : text.codePoints()
                        .map(c -> isHalf(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static String type(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case BOOLEAN -> "true or false";
            case NUMBER -> "a number";
            case OBJECT, POJO -> "an object";
            case STRING -> "a string";
            case NULL, MISSING, BINARY -> "nothing";
        };
    }
}
