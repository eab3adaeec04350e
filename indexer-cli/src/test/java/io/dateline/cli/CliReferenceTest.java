package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class CliReferenceTest {
    private static final Path FILE = Path.of(System.getProperty("dateline.root", ".."), "docs", "cli-reference.md");

    private static CommandLine commands() {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new StringWriter(),
                new PrintWriter(new StringWriter()),
                false,
                false,
                Map.of(),
                Optional.empty());
        return Dateline.commandLine(terminal, new Interruption(Thread.currentThread()));
    }

    @Test
    void theCommittedReferenceIsWhatTheCommandsSay() throws IOException {
        String said = CliReference.of(commands());
        if (Boolean.getBoolean("dateline.write")) {
            Files.writeString(FILE, said);
        }
        assertThat(Files.readString(FILE))
                .as("docs/cli-reference.md; write it anew with -Ddateline.write=true")
                .isEqualTo(said);
    }

    @Test
    void theCommandsAreThoseThatWerePromised() {
        assertThat(commands().getSubcommands())
                .containsOnlyKeys(
                        "index",
                        "search",
                        "facets",
                        "actors",
                        "timeline",
                        "related",
                        "explain",
                        "show",
                        "extract",
                        "ledger",
                        "retag",
                        "remove",
                        "export",
                        "stats",
                        "verify",
                        "demo");
    }

    @Test
    void everyOptionSaysWhatItIsFor() {
        for (CommandLine command : commands().getSubcommands().values()) {
            assertThat(command.getCommandSpec().options())
                    .allSatisfy(option -> assertThat(option.description())
                            .as(option.longestName())
                            .isNotEmpty());
        }
    }
}
