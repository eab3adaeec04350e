package io.dateline.cli;

import io.dateline.cli.render.Harmless;
import io.dateline.cli.render.Json;
import io.dateline.search.QuerySyntaxException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Tells a person, or a program that asked for JSON, what went wrong. */
final class Failures {
    private final PrintWriter err;
    private final boolean json;
    private final boolean stackTrace;
    private boolean reported;

    /** The arguments are looked at as they are, since they may be what is wrong. */
    Failures(Terminal terminal, List<String> arguments) {
        this.err = terminal.err();
        String joined = String.join(" ", arguments).toLowerCase(Locale.ROOT);
        this.json = joined.contains("--format json") || joined.contains("--format=json");
        this.stackTrace = arguments.contains("--stacktrace");
    }

    /** Writes what is to be said, and returns the exit code. */
    int report(Throwable thrown) {
        reported = true;
        if (thrown instanceof StandardOutput.Closed) {
            return ExitCode.DONE;
        }
        Problem problem = Problem.of(thrown);
        err.println(json ? Json.error(problem.code(), problem.message(), position(thrown)) : said(problem, thrown));
        if (stackTrace) {
            thrown.printStackTrace(err);
        }
        err.flush();
        return problem.exit();
    }

    /** Whether something went wrong; what results there are may then be cut anywhere. */
    boolean hasReported() {
        return reported;
    }

    private static String said(Problem problem, Throwable thrown) {
        String line = "dateline: " + Harmless.line(problem.message());
        return thrown instanceof QuerySyntaxException e ? line + caret(e.query(), e.position()) : line;
    }

    private static OptionalInt position(Throwable thrown) {
        return thrown instanceof QuerySyntaxException e ? OptionalInt.of(e.position()) : OptionalInt.empty();
    }

    /** The query with a caret below the place; of a long one the part around it. */
    static String caret(String query, int position) {
        int at = Math.clamp(position, 0, query.length());
        int from = Math.max(0, at - 60);
        int to = Math.min(query.length(), at + 20);
        String shown = Harmless.line(query.substring(from, to));
        int column = query.codePointCount(from, at);
        return "%n  %s%n  %s^".formatted(shown, " ".repeat(column));
    }
}
