package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: places, streams, encodings. */
final class ProcessTest {
    private static final String LINES = """
            {"id":"istanbul","text":"İSTANBUL - Officials in Turkey met on Saturday, 12 June 2010.","published":"2010-06-12"}
            {"id":"quito","text":"ISLAMABAD and Quito signed it at midnight on New Year's Eve.","published":"1999-12-31"}
            """;

    @TempDir
    private Path folder;

    private String digest(String archive, String... jvm) {
        Run.Setting there = Run.Setting.in(folder).jvm(jvm);
        there.input(LINES).run("index", "-", "--archive", archive, "-q").exits(0);
        Run run = there.run("stats", "--digest", "--format", "json", "--archive", archive)
                .exits(0);
        return run.json().get("digest").textValue();
    }

    @Test
    void theSameInputsGiveTheSameArchiveWhateverThePlace() {
        String here = digest("a", "-Duser.timezone=UTC", "-Duser.language=en");
        assertThat(digest("b", "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR"))
                .isEqualTo(here);
        assertThat(digest("c", "-Duser.timezone=America/Los_Angeles", "-Duser.language=ar", "-Duser.country=EG"))
                .isEqualTo(here);
    }

    @Test
    void writesUtf8WhateverTheLocale() {
        Run run = Run.Setting.in(folder).with("LC_ALL", "C").input(LINES).run("extract", "-", "--format", "jsonl");
        assertThat(run.exits(0).jsonLines().getFirst().get("text").textValue()).startsWith("İSTANBUL");
    }

    @Test
    void librariesKeepQuiet() throws IOException {
        Files.writeString(folder.resolve("page.html"), "<html><body><p>Rain fell in Peru.</p></body></html>");
        Files.write(folder.resolve("broken.docx"), "PK no zip".getBytes(StandardCharsets.UTF_8));
        Run run = Run.Setting.in(folder).run("index", "page.html", "broken.docx", "-q");
        assertThat(run.err().lines()).allSatisfy(line -> assertThat(line).startsWith("dateline: "));
    }

    @Test
    void aReaderThatGoesAwayIsNoFailure() throws IOException, InterruptedException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            many.append("{\"id\":\"r")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append("words ".repeat(40))
                    .append("\"}\n");
        }
        Path lines = Files.writeString(folder.resolve("many.jsonl"), many);
        Process process = start("extract", lines.toString(), "--format", "jsonl");
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("{\"id\":\"r0\"");
        }
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void aFullDiskBehindTheOutputIsAFailure() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
        for (String[] arguments : new String[][] {{"--help"}, {"extract", "note.txt"}}) {
            Files.writeString(folder.resolve("note.txt"), "Rain fell in Peru.");
            assertThat(shell("exec \"$@\" > /dev/full", command(arguments))).isEqualTo(1);
        }
    }

    @Test
    void theLauncherKeepsJavaFromTakingAClosedStreamForItsOwn() throws IOException, InterruptedException {
        Path launcher = Path.of(System.getProperty("dateline.root", ".."))
                .toAbsolutePath()
                .resolve("dateline");
        String head = Files.readString(launcher).split("say\\(\\)")[0];
        Path script = Files.writeString(folder.resolve("head.sh"), head + "echo out; cat; echo err >&2\n");
        String run = "bash '" + script + "' ";
        assertThat(shell(run + "> /dev/null < /dev/null", List.of())).isZero();
        assertThat(shell(run.replace("bash", "bash -e") + ">&- < /dev/null", List.of()))
                .isNotZero();
        assertThat(shell(run.replace("bash", "bash -e") + "> /dev/null <&-", List.of()))
                .isNotZero();
    }

    private int shell(String script, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void anInterruptedRunEndsWith130AndLeavesAWholeArchive() throws IOException, InterruptedException {
        Process process = startInterruptible("index", "-", "--archive", "broken-off", "-q");
        var in = process.outputWriter(StandardCharsets.UTF_8);
        in.write(LINES);
        in.flush();
        while (!Files.isDirectory(folder.resolve("broken-off")) && process.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(digest("broken-off")).isEqualTo(digest("whole"));
    }

    private Process start(String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments)).directory(folder.toFile()).start();
    }

    /** What a script starts in the background ignores interrupts, and so would what such tests start, unless it is told not to. */
    private Process startInterruptible(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("env", "--default-signal=INT"));
        List<String> probe = List.of("env", "--default-signal=INT", "true");
        if (new ProcessBuilder(probe).start().waitFor() != 0) {
            command.clear(); // an older env, which knows no signals
        }
        command.addAll(command(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }

    private static List<String> command(String... arguments) {
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), "io.dateline.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }
}
