package io.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.Archive;
import io.dateline.IndexSummary;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.LedgerJson;
import io.dateline.cli.render.LedgerText;
import io.dateline.cli.render.Plural;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What became of a run's inputs, in short. */
final class IndexReport {
    private final Scene scene;
    private final Archive archive;

    IndexReport(Scene scene, Archive archive) {
        this.scene = scene;
        this.archive = archive;
    }

    void write(Format format, IndexSummary summary, List<LedgerEntry> failures) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> json(json, summary, failures));
            case JSONL -> Json.line(scene.out(), json -> json(json, summary, failures));
            case TEXT, CSV, TREC, FTM, DICTIONARY -> text(summary, failures);
        }
    }

    private void json(JsonGenerator json, IndexSummary summary, List<LedgerEntry> failures) throws IOException {
        json.writeStartObject();
        json.writeStringField("archive", archive.directory().toString());
        LedgerJson.counts(json, "inputs", summary.counts());
        json.writeNumberField("moved", summary.moved());
        json.writeNumberField("pruned", summary.pruned());
        json.writeArrayFieldStart("failures");
        for (LedgerEntry failure : failures) {
            LedgerJson.entry(json, failure);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(IndexSummary summary, List<LedgerEntry> failures) throws IOException {
        for (Map.Entry<InputState, Long> entry : summary.counts().entrySet()) {
            scene.out().write(LedgerText.count(entry.getKey(), entry.getValue()) + "\n");
        }
        if (summary.counts().isEmpty()) {
            scene.out().write("nothing to index\n");
        } else if (summary.isWithoutChange()) {
            scene.note("nothing new: the archive is as it was");
        }
        if (summary.moved() > 0) {
            scene.out().write(Plural.of(summary.moved(), "file") + " known from another path, where it is no more\n");
        }
        if (summary.pruned() > 0) {
            scene.out().write(Plural.of(summary.pruned(), "report") + " taken out: their files are gone\n");
        }
        scene.out().flush();
        for (LedgerEntry failure : failures) {
            scene.warn(failure.path() + ": " + LedgerText.reason(failure));
        }
        if (!failures.isEmpty()) {
            scene.note(more(summary, failures.size())
                    + "all that failed: dateline ledger --state failed; once mended: dateline index --retry failed");
        }
    }

    private static String more(IndexSummary summary, int shown) {
        long more = summary.count(InputState.FAILED) + summary.count(InputState.ENCRYPTED) - shown;
        return more > 0 ? "and " + more + " more; " : "";
    }
}
