package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.Harmless;
import io.dateline.cli.render.Json;
import java.io.IOException;
import java.util.List;

final class VerifyCommand implements Command {
    private final Scene scene;

    VerifyCommand(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String description() {
        return "Checks the archive; repairs nothing.";
    }

    @Override
    public Integer call() throws IOException {
        Format format = scene.options().format(Format.TEXT, Format.JSON, Format.JSONL);
        try (Archive archive = scene.openToRead()) {
            archive.notes().forEach(scene::note);
            List<String> problems = archive.verify();
            if (format.isJson()) {
                Json.verdict(scene.out(), problems);
            } else {
                text(problems);
            }
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private void text(List<String> problems) throws IOException {
        for (String problem : problems) {
            scene.out().write(Harmless.line(problem) + "\n");
        }
        scene.out().write(problems.isEmpty() ? "the archive is sound\n" : "");
    }
}
