package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.Plural;
import java.io.IOException;
import java.util.List;

final class RemoveCommand implements Command {
    private final Scene scene;
    private List<String> idsOrPaths = List.of();

    RemoveCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Takes reports out of the archive; the files stay as they are. One that is not there is no error.";
    }

    @Override
    public void declare(Arguments takes) {
        takes.arguments(
                1,
                "ID|PATH",
                "Ids, or paths as indexed; of a folder or a container, all below it.",
                given -> idsOrPaths = given);
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL);
        try (Archive archive = scene.openToChange()) {
            int removed = archive.remove(idsOrPaths);
            if (removed == 0) {
                scene.note(
                        "no report has such an id or path: give them as 'dateline search' or 'dateline ledger' shows them");
            }
            if (format.isJson()) {
                Json.number(scene.out(), "removed", removed);
            } else {
                scene.out().write(Plural.of(removed, "report") + " removed\n");
            }
        }
        return ExitCode.DONE;
    }
}
