package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Making one command alone makes no difference that can be seen. */
final class StartTest {
    @TempDir
    private Path folder;

    private static CommandLine line(String... arguments) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(System.in, nowhere, nowhere, false, false, Map.of(), Optional.empty());
        return Dateline.commandLine(terminal, new Interruption(Thread.currentThread()), arguments);
    }

    private static String help(CommandLine line, String command) {
        CommandLine named = Objects.requireNonNull(line.getSubcommands().get(command), command);
        return named.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    @Test
    void aCommandAloneIsWhatItIsAmongAll() {
        CommandLine all = line();
        assertThat(all.getSubcommands()).hasSize(16);
        all.getSubcommands().keySet().forEach(name -> {
            assertThat(line(name).getSubcommands()).containsOnlyKeys(name);
            assertThat(help(line(name), name)).isEqualTo(help(all, name));
        });
    }

    @Test
    void makesAllCommandsWhereTheFirstWordIsNone() {
        assertThat(line("--help").getSubcommands()).hasSize(16);
        assertThat(line("serach", "search").getSubcommands()).hasSize(16);
        assertThat(line("-q", "search").getSubcommands()).hasSize(16);
    }

    @Test
    void everyOptionThatIsOneOfAFewWordsNamesThemInSmallLetters() {
        Map<String, CommandLine> commands = line().getSubcommands();
        long choices = commands.values().stream()
                .flatMap(command -> command.getCommandSpec().options().stream()
                        .filter(StartTest::isChoice)
                        .peek(option -> assertThatThrownBy(() -> command.parseArgs(option.longestName(), "none-such"))
                                .as("%s %s", command.getCommandName(), option.longestName())
                                .hasMessageContaining(", not 'none-such'")
                                .hasMessageNotContaining("[")))
                .count();
        assertThat(choices).isGreaterThan(30);
    }

    private static boolean isChoice(CommandLine.Model.OptionSpec option) {
        return option.type().isEnum() || Arrays.stream(option.auxiliaryTypes()).anyMatch(Class::isEnum);
    }

    /** What is asked there decides which classes the launcher's cache holds. */
    @Test
    void theRehearsalAsksWhatCanBeAnswered() {
        String archive = folder.resolve("archive").toString();
        String report = "{\"id\":\"a\",\"text\":\"Police in Osh said on 11 June 2010 that two were killed.\"}\n";
        Run.here(Map.of(), report, "index", "-", "--archive", archive, "-q").exits(0);
        for (String[] question : Rehearsal.questions(archive)) {
            boolean wrong = Arrays.asList(question).contains("(");
            Run.here(Map.of(), "", question).exits(wrong ? 2 : 0);
        }
    }
}
