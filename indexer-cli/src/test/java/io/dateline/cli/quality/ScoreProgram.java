package io.dateline.cli.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The field's scoring program, {@code score.py}, which lies beside the project where there are shared sets. */
record ScoreProgram(Path file) {

    boolean runs() {
        try {
            return Files.isRegularFile(file) && python("--version").waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Every line {@code name value} that it prints. */
    Map<String, Double> score(String task, Path gold, Path system) throws InterruptedException {
        try {
            Process process = python(file.toString(), task, gold.toString(), system.toString());
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("score.py failed: " + printed);
            }
            return printed.lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> Double.valueOf(pair[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process python(String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = "python3";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
