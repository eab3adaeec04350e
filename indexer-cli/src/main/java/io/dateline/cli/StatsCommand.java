package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.ArchiveStats;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.StatsView;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "stats", description = "Sizes, counts and versions of the archive.")
final class StatsCommand implements Callable<Integer> {
    private final Scene scene;

    @Option(
            names = "--digest",
            description = "One digest over all reports and their values, whatever the order and history of indexing.")
    private boolean digest;

    StatsCommand(Scene scene) {
        this.scene = scene;
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
