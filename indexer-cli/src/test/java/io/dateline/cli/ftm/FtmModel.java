package io.dateline.cli.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What FollowTheMoney allows, from {@code model.tsv}: checks entities by it. */
final class FtmModel {
    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    private static final String ID = "[0-9a-zA-Z]([0-9a-zA-Z.\\-]*[0-9a-zA-Z])?";

    private record Schema(List<String> above, List<String> required, Map<String, String> own) {}

    private final Map<String, Schema> schemata = new HashMap<>();
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<String, String> ranges = new HashMap<>();

    static FtmModel read() throws IOException {
        FtmModel model = new FtmModel();
        try (InputStream in = FtmModel.class.getResourceAsStream("model.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> model.add(line.split("\t", -1)));
        }
        return model;
    }

    private void add(String[] cells) {
        switch (cells[0]) {
            case "values" -> values.put(cells[1], Set.copyOf(words(cells[2])));
            case "range" -> ranges.put(cells[1], cells[2]);
            default -> schemata.put(cells[0], new Schema(words(cells[1]), words(cells[2]), properties(cells[3])));
        }
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(" "));
    }

    private static Map<String, String> properties(String cell) {
        Map<String, String> properties = new HashMap<>();
        words(cell).forEach(each -> properties.put(each.split(":")[0], each.split(":")[1]));
        return properties;
    }

    Set<String> values(String type) {
        return values.getOrDefault(type, Set.of());
    }

    private Schema schema(String name) {
        return schemata.getOrDefault(name, new Schema(List.of(), List.of(), Map.of()));
    }

    /** Fails where an entity is not as the model has it, or refers to none of those given, or two have one id. */
    void check(List<JsonNode> entities) {
        Map<String, String> schemaOf = new HashMap<>();
        for (JsonNode entity : entities) {
            String before = schemaOf.put(
                    entity.get("id").textValue(), entity.get("schema").textValue());
            assertThat(before).as("the id of %s is its own", entity).isNull();
        }
        entities.forEach(entity -> check(entity, schemaOf));
    }

    private void check(JsonNode entity, Map<String, String> schemaOf) {
        assertThat(entity.propertyStream().map(Map.Entry::getKey)).containsExactly("id", "schema", "properties");
        assertThat(entity.get("id").textValue()).matches(ID);
        String schema = entity.get("schema").textValue();
        assertThat(schemata).containsKey(schema);
        JsonNode properties = entity.get("properties");
        assertThat(schema(schema).required())
                .allSatisfy(name -> assertThat(properties.has(name))
                        .as("%s of %s", name, entity)
                        .isTrue());
        Map<String, String> allowed = allowed(schema);
        properties.propertyStream().forEach(property -> {
            assertThat(allowed).as(schema).containsKey(property.getKey());
            check(property.getKey(), allowed.getOrDefault(property.getKey(), ""), property.getValue(), schemaOf);
        });
    }

    private Map<String, String> allowed(String schema) {
        Map<String, String> all = new HashMap<>(schema(schema).own());
        schema(schema).above().forEach(above -> all.putAll(allowed(above)));
        return all;
    }

    private void check(String property, String type, JsonNode found, Map<String, String> schemaOf) {
        assertThat(found.isArray()).isTrue();
        assertThat(found).isNotEmpty();
        Set<String> once = new HashSet<>();
        for (JsonNode each : found) {
            String value = each.textValue();
            assertThat(value).as(property).isNotBlank();
            assertThat(once.add(value)).as("%s once: %s", property, value).isTrue();
            check(property, type, value, schemaOf);
        }
    }

    private void check(String property, String type, String value, Map<String, String> schemaOf) {
        switch (type) {
            case "country", "language", "topic" -> assertThat(values(type)).contains(value);
            case "date" -> assertThat(value).matches(DATE);
            case "entity" ->
                assertThat(isA(schemaOf.getOrDefault(value, ""), ranges.getOrDefault(property, "")))
                        .as("%s refers to %s", property, value)
                        .isTrue();
            case "name" -> assertThat(value.length()).isLessThanOrEqualTo(384);
            case "url" -> assertThat(value).startsWith("http");
            default -> assertThat(type).isIn("string", "text", "identifier", "address");
        }
    }

    private boolean isA(String schema, String wanted) {
        return schema.equals(wanted) || schema(schema).above().stream().anyMatch(above -> isA(above, wanted));
    }
}
