package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.Plural;
import java.io.IOException;

final class RetagCommand implements Command {
    private final Scene scene;

    RetagCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Runs extraction again over the stored texts, without reading any file.";
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
