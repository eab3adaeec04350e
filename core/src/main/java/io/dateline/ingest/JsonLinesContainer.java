package io.dateline.ingest;

import io.dateline.ingest.Input.JsonInput;
import io.dateline.ingest.Input.UnreadableInput;
import io.dateline.model.InputState;
import java.io.IOException;

/** A file of JSON lines within a container. */
record JsonLinesContainer() implements Format {
    @Override
    public Outcome read(Content content, Visit visit) throws IOException {
        try (JsonLinesWalk lines = new JsonLinesWalk(content.open(), visit.path())) {
            while (lines.hasNext() && visit.emit(item(lines.next(), visit.options()))) {}
            long given = lines.summary().lines();
            return given == 0 ? Outcome.empty("no lines in it") : new Outcome.Expanded(Reasons.count(given, "line"));
        }
    }

    private static Item item(Input line, IngestOptions options) {
        return switch (line) {
            case JsonInput json -> JsonRecord.read(json.path(), json.line(), options);
            case UnreadableInput lost -> Expedition.settled(lost.path(), InputState.FAILED, lost.reason());
            default -> Expedition.settled(line.path(), InputState.FAILED, "not a line");
        };
    }
}
