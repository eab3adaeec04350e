package io.dateline.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs a command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Quiet.libraries();
        Interruption interruption = new Interruption(Thread.currentThread());
        Terminal terminal = terminal();
        interruption.watch(terminal.in());
        int code = run(terminal, interruption, args);
        interruption.end();
        if (!interruption.isWanted()) {
            System.exit(code);
        }
    }

    /** Runs one command; everything that goes wrong ends here, as a line and an exit code. */
    static int run(Terminal terminal, Interruption interruption, String... args) {
        Failures failures = new Failures(terminal, List.of(args));
        try {
            CommandLine line = Dateline.commandLine(terminal, interruption, args);
            line.setOut(new PrintWriter(terminal.out())).setErr(terminal.err());
            line.setParameterExceptionHandler((thrown, arguments) -> failures.report(thrown));
            line.setExecutionExceptionHandler((thrown, command, parsed) -> failures.report(thrown));
            int code = args.length == 0 ? help(line) : line.execute(args);
            line.getOut().flush();
            if (!failures.hasReported()) {
                terminal.out().flush();
            }
            return code;
        } catch (Throwable thrown) {
            return failures.report(thrown);
        }
    }

    private static int help(CommandLine line) {
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }

    /** UTF-8 whatever the locale. The launcher knows best what is a terminal. */
    private static Terminal terminal() {
        var out = new OutputStreamWriter(new StandardOutput(), StandardCharsets.UTF_8);
        var err = new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8);
        return new Terminal(
                standardInput(),
                new BufferedWriter(out, 1 << 16),
                new PrintWriter(err, true),
                isTerminal("dateline.out.terminal"),
                isTerminal("dateline.err.terminal"),
                System.getenv(),
                Optional.ofNullable(System.getProperty("dateline.home")).map(Path::of));
    }

    /** Through a channel, as reading it can be interrupted. */
    private static InputStream standardInput() {
        return Channels.newInputStream(new FileInputStream(FileDescriptor.in).getChannel());
    }

    private static boolean isTerminal(String property) {
        String told = System.getProperty(property);
        return told == null ? Ansi.AUTO.enabled() : told.equals("true");
    }
}
