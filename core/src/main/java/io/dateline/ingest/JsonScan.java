package io.dateline.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.dateline.ingest.JsonShape.JsonDamage;
import io.dateline.ingest.JsonShape.Other;
import io.dateline.ingest.JsonShape.Seen;
import io.dateline.ingest.JsonShape.Series;
import io.dateline.ingest.JsonShape.Single;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** Goes through a file of JSON once, keeping nothing of it, to see what it holds. */
final class JsonScan {
    /** How many of the values of an array are records: of a series at least half. */
    private static final class Tally {
        private long values;
        private long records;

        void note(boolean record) {
            values++;
            records += record ? 1 : 0;
        }

        boolean isSeries() {
            return records > 0 && records * 2 >= values;
        }
    }

    private final JsonParser json;
    private final JsonSigns signs = new JsonSigns();
    private final Tally outermost = new Tally();
    private Tally array = new Tally();
    private int arrays;
    private int series;
    private int serieses;
    private boolean list;

    private JsonScan(JsonParser json) {
        this.json = json;
    }

    static Seen of(JsonText text) throws IOException {
        try (JsonParser json = text.parser()) {
            JsonScan scan = new JsonScan(json);
            Optional<JsonDamage> damage = scan.run();
            return new Seen(scan.shape(), damage);
        }
    }

    private Optional<JsonDamage> run() throws IOException {
        try {
            for (JsonToken value = json.nextToken(); value != null; value = json.nextToken()) {
                outermost(value);
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            endArray();
            return Optional.of(JsonText.damage(e));
        }
    }

    /** The first object is looked at closely; it may be followed by others. */
    private void outermost(JsonToken value) throws IOException {
        if (value == JsonToken.START_ARRAY && outermost.values == 0) {
            list = true;
            values(outermost);
        } else if (value == JsonToken.START_OBJECT && outermost.values == 0) {
            object();
            outermost.note(signs.areOfARecord());
        } else {
            outermost.note(isRecord());
        }
    }

    private void object() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            signs.note(name, value);
            if (value == JsonToken.START_ARRAY) {
                values(array);
                endArray();
            } else {
                json.skipChildren();
            }
        }
    }

    private void endArray() {
        if (array.isSeries()) {
            series = arrays;
            serieses++;
        }
        arrays++;
        array = new Tally();
    }

    private void values(Tally tally) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            tally.note(isRecord());
        }
    }

    /** Passes over a value; whether it was a record. */
    private boolean isRecord() throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return false;
        }
        JsonSigns found = new JsonSigns();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            found.note(json.currentName(), json.nextToken());
            json.skipChildren();
        }
        return found.areOfARecord();
    }

    private JsonShape shape() {
        if (list || outermost.values > 1) {
            return outermost.isSeries() ? new Series(OptionalInt.empty()) : new Other();
        }
        if (signs.areOfARecord()) {
            return new Single();
        }
        return serieses == 1 ? new Series(OptionalInt.of(series)) : new Other();
    }
}
