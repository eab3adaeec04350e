package io.dateline.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.dateline.model.InputState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Hands in the values of a series, one at a time: {@code a.json!/3}. Where the JSON breaks, what follows is handed in as one item of
 * plain text.
 */
final class JsonSeries {
    private static final int LONGEST = 64 << 20;

    private final JsonText text;
    private final OptionalInt array;
    private final Visit visit;
    private long end;
    private int number;

    JsonSeries(JsonText text, OptionalInt array, Visit visit) {
        this.text = text;
        this.array = array;
        this.visit = visit;
    }

    Outcome read() throws IOException {
        try (JsonParser json = text.parser()) {
            boolean more = true;
            for (JsonToken token = first(json); more && isValue(token); token = json.nextToken()) {
                more = value(json);
            }
            return new Outcome.Expanded(Reasons.count(number, "record"));
        } catch (JsonProcessingException e) {
            String reason = JsonText.damage(e).reason();
            rest(reason);
            return Outcome.failed(reason + "; the items before the damage were read");
        }
    }

    private static boolean isValue(JsonToken token) {
        return token != null && token != JsonToken.END_ARRAY;
    }

    /** The first value, or the end. */
    private JsonToken first(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (array.isEmpty()) {
            return token == JsonToken.START_ARRAY ? json.nextToken() : token;
        }
        int before = array.getAsInt();
        while (json.nextToken() != null && (json.currentToken() != JsonToken.START_ARRAY || before-- > 0)) {
            json.skipChildren();
        }
        return json.nextToken();
    }

    /** Hands in a value; false where no more shall come. */
    private boolean value(JsonParser json) throws IOException {
        Optional<String> written = written(json);
        number++;
        boolean more = written.isEmpty() ? isPassedOver() : hand(written.get());
        end = json.currentLocation().getCharOffset();
        return more;
    }

    private boolean isPassedOver() {
        String reason = "larger than the " + Reasons.size(LONGEST) + " that a record may have";
        visit.refused(Integer.toString(number), InputState.SKIPPED, reason);
        return true;
    }

    private boolean hand(String json) throws IOException {
        Hint hint = Hint.ofType("application/json");
        return visit.embedded(Integer.toString(number), hint, bytes(json));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(JsonRecord.wellFormed(text).getBytes(StandardCharsets.UTF_8));
    }

    /** The value anew, without the white space between its parts; none where it is too long. */
    private static Optional<String> written(JsonParser json) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator copy = JsonText.JSON.createGenerator(out)) {
            int depth = 0;
            for (JsonToken token = json.currentToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (out.getBuffer().length() <= LONGEST) {
                    copy.copyCurrentEvent(json);
                }
                if (depth == 0) {
                    break;
                }
            }
        }
        return Optional.of(out.toString()).filter(all -> all.length() <= LONGEST);
    }

    private void rest(String reason) throws IOException {
        String left = JsonEscapes.resolve(text.from(end, visit.options().maxTextLength() + 1));
        InputStream broken = new SequenceInputStream(bytes(left), new Broken(reason));
        visit.embedded(Integer.toString(number + 1), Hint.ofType("text/plain"), broken);
    }

    /** A stream that ends in damage. */
    private static final class Broken extends InputStream {
        private final String reason;

        Broken(String reason) {
            this.reason = reason;
        }

        @Override
        public int read() throws IOException {
            throw new IOException(reason);
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            throw new IOException(reason);
        }
    }
}
