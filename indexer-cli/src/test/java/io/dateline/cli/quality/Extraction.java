package io.dateline.cli.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code dateline extract --format jsonl} as a user would: as a process. */
final class Extraction {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Extraction() {}

    /** Writes what {@code extract} prints of a file into another. */
    static void run(Path system, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                "io.dateline.cli.Main",
                "extract",
                "--format",
                "jsonl"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(system.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("extract failed on " + arguments);
        }
    }

    static List<JsonNode> read(Path system) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(system)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
