package io.dateline.cli;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the reference of the command line as Markdown, from what the commands themselves say. */
final class CliReference {
    private final StringBuilder out = new StringBuilder();

    private CliReference() {}

    static String of(CommandLine line) {
        CliReference reference = new CliReference();
        reference.head(line.getCommandSpec());
        line.getSubcommands().values().forEach(command -> reference.command(command.getCommandSpec()));
        return reference.out.toString();
    }

    private void head(CommandSpec program) {
        out.append("""
                # Command line

                Generated from the commands themselves: `mvn -pl indexer-cli -am test -Dtest=CliReferenceTest
                -Dsurefire.failIfNoSpecifiedTests=false -Ddateline.write=true` writes this file, and a test fails where it is not what
                they say.

                Results go to standard output, everything else to standard error. Text is for people, and may change; the keys of
                [JSON](json.md) and the columns of CSV stay.

                | exit code | meaning |
                |---|---|
                """);
        for (Map.Entry<String, String> code :
                program.usageMessage().exitCodeList().entrySet()) {
            out.append("| ")
                    .append(code.getKey())
                    .append(" | ")
                    .append(code.getValue())
                    .append(" |\n");
        }
    }

    private void command(CommandSpec command) {
        out.append("\n## ").append(command.name()).append("\n\n");
        out.append(joined(command.usageMessage().description())).append("\n\n```\n");
        out.append(synopsis(command)).append("\n```\n\n| | |\n|---|---|\n");
        command.positionalParameters().forEach(argument -> row(argument.paramLabel(), argument));
        command.options().stream().filter(option -> !option.hidden()).forEach(option -> row(names(option), option));
    }

    private static String synopsis(CommandSpec command) {
        String arguments = command.positionalParameters().stream()
                .map(CliReference::argument)
                .collect(Collectors.joining(" "));
        return ("dateline " + command.name() + " [OPTION]... " + arguments).strip();
    }

    private static String argument(ArgSpec argument) {
        String label = argument.paramLabel() + (argument.arity().isVariable() ? "..." : "");
        return argument.arity().min() == 0 ? "[" + label + "]" : label;
    }

    private void row(String name, ArgSpec argument) {
        out.append("| `").append(name.replace("|", "\\|")).append("` | ");
        out.append(joined(argument.description()).replace("|", "\\|")).append(" |\n");
    }

    private static String names(OptionSpec option) {
        String names = String.join("`, `", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static String joined(String[] lines) {
        return Ansi.OFF.string(String.join(" ", lines)).strip();
    }
}
