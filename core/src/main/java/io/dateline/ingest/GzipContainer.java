package io.dateline.ingest;

import io.dateline.model.InputState;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Gzip: one item, by the name of the file without its ending. */
record GzipContainer() implements Format {
    @Override
    public Outcome read(Content content, Visit visit) throws IOException {
        try (InputStream bytes = new GZIPInputStream(new BufferedInputStream(content.open()))) {
            visit.embedded(inner(visit.name()), bytes);
            return visit.damage().map(Outcome::failed).orElse(new Outcome.Expanded(""));
        } catch (IOException e) {
            visit.refused(inner(visit.name()), InputState.FAILED, Reasons.of(e));
            return Outcome.failed(Reasons.of(e));
        }
    }

    private static String inner(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz")) {
            return name.substring(0, name.length() - 4) + ".tar";
        }
        return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
