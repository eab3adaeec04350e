package io.dateline.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.dateline.ingest.JsonShape.JsonDamage;
import io.dateline.ingest.JsonShape.Other;
import io.dateline.ingest.JsonShape.Seen;
import io.dateline.ingest.JsonShape.Series;
import io.dateline.ingest.JsonShape.Single;
import java.io.IOException;
import java.util.Optional;

/**
 * A file of JSON that is no file of lines: a record, a series of records, each an item by its number, or else plain text. Other than
 * lines, which bring their ids, these are known by their content as all files are: the numbers of one service are not those of
 * another.
 */
record JsonDocument() implements Format {
    private static final PlainText PLAIN = new PlainText("other");

    @Override
    public Outcome read(Content content, Visit visit) throws IOException {
        if (Decoding.isBinary(content.head(Decoding.SAMPLE))) {
            return PLAIN.read(content, visit);
        }
        JsonText text = JsonText.of(content);
        Seen seen = JsonScan.of(text);
        return switch (seen.shape()) {
            case Single single -> single(text, seen.damage(), visit);
            case Series series -> new JsonSeries(text, series.array(), visit).read();
            case Other other -> PLAIN.read(content, visit, JsonEscapes::resolve);
        };
    }

    /** Of one that ends too early what its keys say until then; of one that is broken all that stands there. */
    private static Outcome single(JsonText text, Optional<JsonDamage> damage, Visit visit) throws IOException {
        if (damage.filter(broken -> !broken.cut()).isPresent()) {
            return plain(text, damage, visit);
        }
        try {
            Draft draft = draft(text);
            return damage.isPresent() && draft.text().isBlank()
                    ? plain(text, damage, visit)
                    : flagged(new Outcome.Read(draft), damage);
        } catch (JsonProcessingException e) {
            return plain(text, Optional.of(JsonText.damage(e)), visit);
        }
    }

    private static Outcome plain(JsonText text, Optional<JsonDamage> damage, Visit visit) throws IOException {
        return flagged(PLAIN.read(text.content(), visit, JsonEscapes::resolve), damage);
    }

    private static Draft draft(JsonText text) throws IOException {
        try (JsonParser json = text.parser()) {
            return JsonDraft.read(json);
        }
    }

    private static Outcome flagged(Outcome outcome, Optional<JsonDamage> damage) {
        return outcome instanceof Outcome.Read(Draft draft)
                ? new Outcome.Read(draft.withCut(damage.map(broken -> broken.reason() + Reasons.KEPT)))
                : outcome;
    }
}
