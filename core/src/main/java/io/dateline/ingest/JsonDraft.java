package io.dateline.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Publication.Basis;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one record, key by key. Keys that say nothing here become metadata, cut where they are long. */
final class JsonDraft {
    private static final int MOST_KEYS = 1_000;

    /** A value that was taken, and the key it stood under. */
    private record Given(String name, String value) {}

    private final Map<JsonKey, Given> given = new EnumMap<>(JsonKey.class);
    private final Map<String, String> metadata = new TreeMap<>();

    private JsonDraft() {}

    /** The record that begins next; of one that ends too early, what stands before its end. */
    static Draft read(JsonParser json) throws IOException {
        JsonDraft record = new JsonDraft();
        try {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                record.field(json.currentName(), json);
            }
        } catch (JsonEOFException e) {
            return record.draft();
        }
        return record.draft();
    }

    private void field(String name, JsonParser json) throws IOException {
        Optional<JsonKey> key = JsonKey.of(name);
        if (json.nextToken() == JsonToken.VALUE_STRING && key.isPresent()) {
            give(key.get(), new Given(name, string(json)));
        } else if (json.currentToken() == JsonToken.START_OBJECT && key.equals(Optional.of(JsonKey.SOURCE))) {
            JsonExcerpt excerpt = JsonExcerpt.of(json);
            excerpt.name().ifPresent(value -> give(JsonKey.SOURCE, new Given(name, value)));
            keep(name + " (whole)", excerpt.json());
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
            keep(name, JsonExcerpt.of(json).json());
        }
    }

    private static String string(JsonParser json) throws IOException {
        return Decoding.tidy(JsonRecord.wellFormed(json.getText()));
    }

    /** Of two values for one key the less preferred is kept as metadata. */
    private void give(JsonKey key, Given value) {
        Given held = given.get(key);
        boolean better = held == null || key.prefers(value.name, held.name);
        if (better) {
            given.put(key, value);
        }
        Given other = better ? held : value;
        if (other != null) {
            keep(other.name, other.value);
        }
    }

    private void keep(String name, String value) {
        if (metadata.size() < MOST_KEYS) {
            metadata.put(Decoding.tidy(JsonRecord.wellFormed(name)), JsonExcerpt.cut(value));
        }
    }

    private Optional<String> value(JsonKey key) {
        return Optional.ofNullable(given.get(key)).map(Given::value).filter(value -> !value.isBlank());
    }

    private Draft draft() {
        String title = value(JsonKey.TITLE).orElse("");
        String text = value(JsonKey.TEXT)
                .map(this::plain)
                .filter(words -> !words.isBlank())
                .orElse(title);
        Publication published = published();
        return new Draft(
                "record",
                title.isBlank() ? Headline.of(text) : title,
                text,
                published,
                value(JsonKey.LANGUAGE),
                value(JsonKey.SOURCE),
                value(JsonKey.URL),
                metadata,
                Optional.empty());
    }

    private String plain(String text) {
        boolean html =
                given.get(JsonKey.TEXT) != null && given.get(JsonKey.TEXT).name.equals(JsonKey.HTML);
        return html ? HtmlPage.draft(text).text() : text;
    }

    /** What is no date stays as metadata. */
    private Publication published() {
        Given written = given.get(JsonKey.PUBLISHED);
        if (written == null || written.value.isBlank()) {
            return Publication.UNKNOWN;
        }
        Optional<EventDate> date = day(written.value.strip());
        if (date.isEmpty()) {
            keep(written.name, written.value);
        }
        return date.map(day -> Publication.of(day, Basis.GIVEN, "given with the record"))
                .orElse(Publication.UNKNOWN);
    }

    private static Optional<EventDate> day(String written) {
        return EventDate.find(written).or(() -> WrittenDay.find(written));
    }
}
