package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.Json;
import io.dateline.cli.render.Plural;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "remove",
        description =
                "Takes reports out of the archive; the files stay as they are. One that is not there is no error.")
final class RemoveCommand implements Callable<Integer> {
    private final Scene scene;

    @Parameters(
            arity = "1..*",
            paramLabel = "ID|PATH",
            description = "Ids, or paths as indexed; of a folder or a container, all below it.")
    private List<String> idsOrPaths = List.of();

    RemoveCommand(Scene scene) {
        this.scene = scene;
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
