package io.dateline.cli;

import io.dateline.cli.render.Paint;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds a command.
 *
 * @param in standard input
 * @param out for results; buffered, throws where nothing more can be written
 * @param err for everything else
 * @param outIsTerminal whether a person sees the results directly
 * @param errIsTerminal whether a person sees progress and messages directly
 * @param environment the environment's variables
 * @param home the project's folder, where the launcher has named it
 */
record Terminal(
        InputStream in,
        Writer out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment,
        Optional<Path> home) {

    /** An environment variable that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Colours only on a terminal that knows them, and not where they are not wanted (no-color.org). */
    Paint paint(boolean wanted) {
        boolean knowsColours =
                variable("TERM").filter(term -> !term.equals("dumb")).isPresent();
        return new Paint(
                wanted && outIsTerminal && knowsColours && variable("NO_COLOR").isEmpty());
    }
}
