package io.dateline.extract;

import io.dateline.model.Publication;
import io.dateline.model.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report of which nothing but its text is known. */
final class UndatedReport {
    private UndatedReport() {}

    static Report of(String text, String language) {
        return new Report(
                "r",
                "",
                text,
                Publication.UNKNOWN,
                language,
                "text",
                Optional.empty(),
                Optional.empty(),
                List.of("r.txt"),
                Map.of());
    }
}
