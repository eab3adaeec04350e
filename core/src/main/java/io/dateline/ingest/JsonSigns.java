package io.dateline.ingest;

import com.fasterxml.jackson.core.JsonToken;

/** What of the keys of an object shows whether it is a record: it has a text, and the text's key is our own or not the only known one. */
final class JsonSigns {
    private boolean text;
    private boolean own;
    private boolean other;

    void note(String name, JsonToken value) {
        JsonKey key = JsonKey.of(name).orElse(null);
        if (key == JsonKey.TEXT) {
            text |= value == JsonToken.VALUE_STRING;
            own |= name.equals("text");
        }
        other |= key != null && key != JsonKey.TEXT;
    }

    boolean areOfARecord() {
        return text && (own || other);
    }
}
