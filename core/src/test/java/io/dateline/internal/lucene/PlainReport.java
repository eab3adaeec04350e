package io.dateline.internal.lucene;

import io.dateline.model.Publication;
import io.dateline.model.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report of which nothing is known but its text. */
final class PlainReport {
    private PlainReport() {}

    static Report of(String id, String text) {
        return new Report(
                id,
                "",
                text,
                Publication.UNKNOWN,
                "en",
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of(id),
                Map.of());
    }
}
