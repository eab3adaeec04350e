package io.dateline.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.model.EventDate;
import io.dateline.model.Publication;
import io.dateline.model.Report;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One report as a line of JSON. */
final class InputLine {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAMELESS = "line";

    private InputLine() {}

    static String of(GeneratedReport report) {
        try {
            return JSON.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of a line, with what extraction looks at. */
    static Report report(String line) {
        try {
            return report(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report report(JsonNode json) {
        String id = json.path("id").asText("");
        return new Report(
                id.isEmpty() ? NAMELESS : id,
                json.path("title").asText(""),
                json.path("text").asText(""),
                published(json),
                json.path("language").asText("und"),
                "record",
                Optional.empty(),
                Optional.empty(),
                List.of(id),
                Map.of());
    }

    private static Publication published(JsonNode json) {
        return EventDate.find(json.path("published").asText(""))
                .map(date -> Publication.of(date, Publication.Basis.GIVEN, "published"))
                .orElse(Publication.UNKNOWN);
    }
}
