package io.dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.dateline.ingest.JsonShape.JsonDamage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** The characters of a file of JSON, read as often as wanted and never held as a whole. */
record JsonText(Content content, Charset charset) {
    /** Strings have 20 million characters at most, and nothing is nested deeper than 1,000: Jackson's own limits. */
    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final char MARK = '\uFEFF';
    private static final int BLOCK = 1 << 16;

    static JsonText of(Content content) throws IOException {
        return new JsonText(content, TextCharset.of(content));
    }

    JsonParser parser() throws IOException {
        return JSON.createParser(open());
    }

    /** Without a byte order mark, if it has one. */
    private Reader open() throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(content.open(), charset));
        int first = reader.read();
        if (first >= 0 && first != MARK) {
            reader.unread(first);
        }
        return reader;
    }

    /** The characters from one on, as many as are wanted. */
    String from(long start, int most) throws IOException {
        StringBuilder characters = new StringBuilder();
        try (Reader reader = open()) {
            reader.skip(start);
            char[] some = new char[BLOCK];
            for (int n = 0; n >= 0 && characters.length() < most; n = reader.read(some)) {
                characters.append(some, 0, n);
            }
        }
        return characters.toString();
    }

    static JsonDamage damage(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String what = e instanceof StreamConstraintsException ? "it is not read as JSON" : "it is not JSON";
        String reason = Reasons.line(e.getOriginalMessage()).replaceAll(",? from `[^`]*`", "");
        return new JsonDamage(what + place + ": " + reason, e instanceof JsonEOFException);
    }
}
