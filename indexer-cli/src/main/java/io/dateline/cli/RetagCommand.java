package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.Plural;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "retag", description = "Runs extraction again over the stored texts, without reading any file.")
final class RetagCommand implements Callable<Integer> {
    private final Scene scene;

    RetagCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL);
        try (Archive archive = scene.openToChange()) {
            int changed = archive.retag();
            if (format.isJson()) {
                Json.number(scene.out(), "changed", changed);
            } else {
                scene.out().write(Plural.of(changed, "report") + " changed\n");
            }
        }
        return ExitCode.DONE;
    }
}
