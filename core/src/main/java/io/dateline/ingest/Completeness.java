package io.dateline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.mime.MediaType;

/** Tells whether a file that was parsed without complaint ends where it should: readers of PDF repair silently what they can. */
final class Completeness {
    private static final int TAIL = 2_048;

    private Completeness() {}

    /** The last line of a PDF is {@code %%EOF} (ISO 32000-1, 7.5.5); readers accept some bytes after it. */
    static Ending of(MediaType type, Content content) throws IOException {
        if (!type.getBaseType().toString().equals("application/pdf")) {
            return Ending.WHOLE;
        }
        String tail = new String(content.tail(TAIL), StandardCharsets.ISO_8859_1);
        return tail.contains("%%EOF") ? Ending.WHOLE : Ending.damaged("it ends too early");
    }
}
