package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts the program as a process of its own, and holds what it printed. */
record Run(int exit, String out, String err) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Of the jar the manifest says so. */
    static final String NATIVE = "--enable-native-access=ALL-UNNAMED";

    /** How to start it: in which folder, with which options of the virtual machine and variables. */
    record Setting(
            Path folder, List<String> jvm, Map<String, String> environment, String input, List<String> launcher) {
        static Setting in(Path folder) {
            return new Setting(folder, List.of(), Map.of(), "", List.of());
        }

        Setting jvm(String... options) {
            return new Setting(folder, List.of(options), environment, input, launcher);
        }

        Setting input(String text) {
            return new Setting(folder, jvm, environment, text, launcher);
        }

        Setting with(String variable, String value) {
            return new Setting(folder, jvm, Map.of(variable, value), input, launcher);
        }

        /** No file may become larger than so many blocks of 512 bytes (POSIX, ulimit). */
        Setting limitedTo(int blocks) {
            String limit = "ulimit -f " + blocks + " && exec \"$@\"";
            return new Setting(folder, jvm, environment, input, List.of("sh", "-c", limit, "sh"));
        }

        /** Starts it and does not wait; what it prints is lost. */
        Process start(String... arguments) throws IOException {
            Path nowhere = Path.of("/dev/null");
            return start(List.of(arguments), nowhere, nowhere);
        }

        Run run(String... arguments) {
            try {
                Path out = Files.createTempFile("dateline-out", "");
                Path err = Files.createTempFile("dateline-err", "");
                Process process = start(List.of(arguments), out, err);
                try (OutputStream in = process.getOutputStream()) {
                    in.write(input.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    assertThat(e).as("a program that does not read").hasMessageContaining("pipe");
                }
                int exit = process.waitFor();
                Run run = new Run(exit, Files.readString(out), Files.readString(err));
                Files.delete(out);
                Files.delete(err);
                return run;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private Process start(List<String> arguments, Path out, Path err) throws IOException {
            List<String> command = new ArrayList<>(launcher);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", NATIVE, "-cp", classPath()));
            command.addAll(jvm);
            command.add("io.dateline.cli.Main");
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            builder.environment().putIfAbsent("LC_ALL", "C.UTF-8");
            return builder.start();
        }

        private static String classPath() {
            return System.getProperty("java.class.path");
        }
    }

    /** The same within this process, which is quicker; file names are then relative to this process's folder. */
    static Run here(Map<String, String> environment, String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err),
                false,
                false,
                environment,
                Optional.empty());
        int exit = Main.run(terminal, new Interruption(Thread.currentThread()), arguments);
        terminal.err().flush();
        return new Run(exit, out.toString(), err.toString());
    }

    Run exits(int code) {
        assertThat(exit).as("exit code of a run that said: %s%s", err, out).isEqualTo(code);
        assertThat(err).as("standard error").doesNotContain("\tat ").doesNotContain("Exception");
        return this;
    }

    JsonNode json() {
        return json(out);
    }

    JsonNode errorJson() {
        return json(err);
    }

    List<JsonNode> jsonLines() {
        return out.lines().map(Run::json).toList();
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }
}
