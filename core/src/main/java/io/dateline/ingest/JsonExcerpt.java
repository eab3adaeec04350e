package io.dateline.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/**
 * A value of a record, as far as it is kept.
 *
 * @param json a string or a number as it is, an array or an object as JSON
 * @param name of an object, what it says of its name
 */
record JsonExcerpt(String json, Optional<String> name) {
    private static final int LONGEST = 10_000;

    /** Goes to the end of the value. */
    static JsonExcerpt of(JsonParser json) throws IOException {
        return json.currentToken().isStructStart() ? structure(json) : new JsonExcerpt(written(json), Optional.empty());
    }

    private static String written(JsonParser json) throws IOException {
        return cut(Decoding.tidy(JsonRecord.wellFormed(json.getText())));
    }

    private static JsonExcerpt structure(JsonParser json) throws IOException {
        StringWriter out = new StringWriter();
        Optional<String> name = Optional.empty();
        try (JsonGenerator copy = JsonText.JSON.createGenerator(out)) {
            int depth = 0;
            do {
                JsonToken token = json.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1 && token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                    name = Optional.of(written(json));
                }
                if (out.getBuffer().length() <= LONGEST) {
                    copy.copyCurrentEvent(json);
                }
            } while (depth > 0 && json.nextToken() != null);
        }
        return new JsonExcerpt(cut(JsonRecord.wellFormed(out.toString())), name);
    }

    static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "\u2026";
    }
}
