package io.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.Archive;
import io.dateline.cli.render.Csv;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.LedgerJson;
import io.dateline.cli.render.LedgerText;
import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

final class LedgerCommand implements Command {
    private final Scene scene;
    private final Map<InputState, Long> totals = new EnumMap<>(InputState.class);
    private Set<InputState> states = EnumSet.noneOf(InputState.class);
    private Set<InputState> retry = EnumSet.noneOf(InputState.class);

    LedgerCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Says what became of every input, and how many of each state there are.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.states(
                "--state",
                "STATE",
                "Only inputs of this state, several by commas: indexed, updated, unchanged, duplicate, "
                        + "truncated, expanded, empty, encrypted, unsupported, failed, skipped.",
                given -> states = given);
        takes.states(
                "--retry",
                "STATE",
                "Read the files of this state again, such as failed: the same as index --retry.",
                given -> retry = given);
    }

    @Override
    public Integer call() throws IOException {
        if (!retry.isEmpty() && !states.isEmpty()) {
            throw new UsageException("--retry names the states itself: leave out --state");
        }
        return retry.isEmpty() ? list() : new IndexCommand(scene).retry(retry);
    }

    private int list() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV);
        try (Archive archive = scene.openToRead();
                Stream<LedgerEntry> entries = archive.ledger(states)) {
            write(format, entries.peek(this::count).iterator());
        }
        return ExitCode.DONE;
    }

    private void count(LedgerEntry entry) {
        totals.merge(entry.state(), 1L, Long::sum);
    }

    private void write(Format format, Iterator<LedgerEntry> entries) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> json(json, entries));
            case JSONL -> lines(entries);
            case CSV -> csv(entries);
            case TEXT, TREC, FTM, DICTIONARY -> text(entries);
        }
    }

    private void json(JsonGenerator json, Iterator<LedgerEntry> entries) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("inputs");
        while (entries.hasNext()) {
            LedgerJson.entry(json, entries.next());
        }
        json.writeEndArray();
        LedgerJson.counts(json, "totals", totals);
        json.writeEndObject();
    }

    private void lines(Iterator<LedgerEntry> entries) throws IOException {
        while (entries.hasNext()) {
            LedgerEntry entry = entries.next();
            Json.line(scene.out(), json -> LedgerJson.entry(json, entry));
        }
    }

    private void csv(Iterator<LedgerEntry> entries) throws IOException {
        Csv csv = new Csv(scene.out(), "path", "state", "detail", "id", "bytes", "digest");
        while (entries.hasNext()) {
            LedgerEntry entry = entries.next();
            csv.row(
                    entry.path(),
                    entry.state().id(),
                    entry.detail(),
                    entry.reportId().orElse(""),
                    Long.toString(entry.bytes()),
                    entry.digest().orElse(""));
        }
    }

    private void text(Iterator<LedgerEntry> entries) throws IOException {
        while (entries.hasNext()) {
            scene.out().write(LedgerText.entry(entries.next(), scene.paint()) + "\n");
        }
        scene.out().write(totals.isEmpty() ? "no inputs\n" : "\n");
        for (Map.Entry<InputState, Long> total : totals.entrySet()) {
            scene.out().write(LedgerText.count(total.getKey(), total.getValue()) + "\n");
        }
    }
}
