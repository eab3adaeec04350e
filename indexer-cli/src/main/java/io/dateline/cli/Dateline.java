package io.dateline.cli;

import io.dateline.model.ActorType;
import io.dateline.model.InputState;
import io.dateline.search.ActorsQuery;
import io.dateline.search.Interval;
import io.dateline.search.Operator;
import io.dateline.search.Sort;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** The program and its commands. */
final class Dateline {
    /** The version of the jar; a build from classes has none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Dateline.class.getPackage().getImplementationVersion();
            return new String[] {"dateline " + (version == null ? "(not packaged)" : version)};
        }
    }

    private static final Map<String, Function<Scene, Command>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("index", IndexCommand::new);
        COMMANDS.put("search", SearchCommand::new);
        COMMANDS.put("facets", FacetsCommand::new);
        COMMANDS.put("actors", ActorsCommand::new);
        COMMANDS.put("timeline", TimelineCommand::new);
        COMMANDS.put("related", RelatedCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("show", ShowCommand::new);
        COMMANDS.put("extract", ExtractCommand::new);
        COMMANDS.put("ledger", LedgerCommand::new);
        COMMANDS.put("retag", RetagCommand::new);
        COMMANDS.put("remove", RemoveCommand::new);
        COMMANDS.put("export", ExportCommand::new);
        COMMANDS.put("stats", StatsCommand::new);
        COMMANDS.put("verify", VerifyCommand::new);
        COMMANDS.put("demo", DemoCommand::new);
    }

    private Dateline() {}

    /** With all commands, or with the one that the first argument names: to make them all takes a tenth of a second. */
    static CommandLine commandLine(Terminal terminal, Interruption interruption, String... arguments) {
        Scene scene = new Scene(new CommonOptions(), terminal, interruption);
        CommandLine line = new CommandLine(program());
        Map<String, Function<Scene, Command>> wanted = new LinkedHashMap<>(COMMANDS);
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
            wanted.keySet().retainAll(Set.of(arguments[0]));
        }
        wanted.forEach((name, command) -> line.addSubcommand(name, spec(command.apply(scene), scene.options())));
        line.registerConverter(Path.class, Path::of);
        choose(line, Format.class);
        choose(line, InputState.class);
        choose(line, Sort.class);
        choose(line, Unit.class);
        choose(line, Interval.class);
        choose(line, ActorType.class);
        choose(line, ActorsQuery.Order.class);
        choose(line, Operator.class);
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(32);
    }

    private static <E extends Enum<E>> void choose(CommandLine line, Class<E> type) {
        line.registerConverter(type, new Choice<>(type));
    }

    private static CommandSpec program() {
        CommandSpec program = empty(
                        new Dateline(), "Indexes reports and answers queries with facets by country, actor and date.")
                .name("dateline");
        program.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.meanings());
        new Arguments(program).help();
        return program;
    }

    private static CommandSpec spec(Command command, CommonOptions common) {
        CommandSpec spec = empty(command, command.description());
        Arguments takes = new Arguments(spec);
        command.declare(takes);
        takes.help();
        common.declare(takes);
        return spec;
    }

    private static CommandSpec empty(Object command, String description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).versionProvider(new Version());
        spec.usageMessage().description(description).sortOptions(false).autoWidth(true);
        return spec;
    }
}
