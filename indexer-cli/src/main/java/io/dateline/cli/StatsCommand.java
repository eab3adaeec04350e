package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.ArchiveStats;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.StatsView;
import java.io.IOException;

final class StatsCommand implements Command {
    private final Scene scene;
    private boolean digest;

    StatsCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Sizes, counts and versions of the archive.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.flag(
                "--digest",
                "One digest over all reports and their values, whatever the order and history of indexing.",
                () -> digest = true);
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL);
        try (Archive archive = scene.openToRead()) {
            archive.notes().forEach(scene::note);
            if (digest) {
                digest(format, archive.digest());
            } else {
                stats(format, archive.stats());
            }
        }
        return ExitCode.DONE;
    }

    private void digest(Format format, String value) throws IOException {
        if (format.isJson()) {
            Json.string(scene.out(), "digest", value);
        } else {
            scene.out().write(value + "\n");
        }
    }

    private void stats(Format format, ArchiveStats stats) throws IOException {
        switch (format) {
            case JSON -> Json.indented(scene.out(), json -> StatsView.json(json, stats));
            case JSONL -> Json.line(scene.out(), json -> StatsView.json(json, stats));
            case TEXT, CSV, TREC, FTM, DICTIONARY -> StatsView.text(scene.out(), stats);
        }
    }
}
