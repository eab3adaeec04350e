package io.dateline.cli;

import io.dateline.Archive;
import io.dateline.cli.render.Harmless;
import io.dateline.cli.render.Paint;
import io.dateline.extract.Dictionary;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What every command is given: the options that all share, and what surrounds the process.
 *
 * @param interruption says whether the person at the keyboard wants the work to end
 */
record Scene(CommonOptions options, Terminal terminal, Interruption interruption) {

    Writer out() {
        return terminal.out();
    }

    Paint paint() {
        return terminal.paint(!options.noColor);
    }

    /** Opens the archive for one answer that looks at few places of its files. */
    Archive openToAsk() throws IOException {
        return Archive.openBriefly(options.archive(terminal));
    }

    Archive openToRead() throws IOException {
        return Archive.openReadOnly(options.archive(terminal));
    }

    /** Opens an archive that must be there, to change it. */
    Archive openToChange() throws IOException {
        Archive.openReadOnly(options.archive(terminal)).close();
        return Archive.open(options.archive(terminal));
    }

    /** Opens the archive, or makes it. */
    Archive openOrMake() throws IOException {
        return Archive.open(options.archive(terminal));
    }

    /** Opens the archive, or makes it, and puts a dictionary into it. */
    Archive openOrMake(Dictionary ofUser) throws IOException {
        return Archive.open(options.archive(terminal), ofUser);
    }

    /** The dictionary in a file that an option names. */
    Optional<Dictionary> dictionary(Optional<Path> file) throws IOException {
        return file.isEmpty() ? Optional.empty() : Optional.of(Dictionary.read(file.get()));
    }

    /** Says something beside the results. */
    void note(String line) {
        if (!options.quiet) {
            terminal.err().println(Harmless.line(line));
            terminal.err().flush();
        }
    }

    /** Says something that is wrong, though the work goes on. */
    void warn(String line) {
        terminal.err().println("dateline: " + Harmless.line(line));
        terminal.err().flush();
    }
}
