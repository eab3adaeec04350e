package io.dateline.cli;

import io.dateline.model.ActorType;
import io.dateline.model.InputState;
import io.dateline.search.Interval;
import io.dateline.search.Sort;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The program and its commands. */
@Command(
        name = "dateline",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class Dateline {
    /** The version of the jar; a build from classes has none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Dateline.class.getPackage().getImplementationVersion();
            return new String[] {"dateline " + (version == null ? "(not packaged)" : version)};
        }
    }

    private Dateline() {}

    static CommandLine commandLine(Terminal terminal, Interruption interruption) {
        Scene scene = new Scene(new CommonOptions(), terminal, interruption);
        CommandLine line = new CommandLine(new Dateline())
                .addSubcommand(new IndexCommand(scene))
                .addSubcommand(new SearchCommand(scene))
                .addSubcommand(new FacetsCommand(scene))
                .addSubcommand(new ActorsCommand(scene))
                .addSubcommand(new TimelineCommand(scene))
                .addSubcommand(new RelatedCommand(scene))
                .addSubcommand(new ExplainCommand(scene))
                .addSubcommand(new ShowCommand(scene))
                .addSubcommand(new ExtractCommand(scene))
                .addSubcommand(new LedgerCommand(scene))
                .addSubcommand(new RetagCommand(scene))
                .addSubcommand(new RemoveCommand(scene))
                .addSubcommand(new ExportCommand(scene))
                .addSubcommand(new StatsCommand(scene))
                .addSubcommand(new VerifyCommand(scene))
                .addSubcommand(new DemoCommand(scene));
        line.getSubcommands().values().forEach(command -> command.addMixin("common", scene.options()));
        describe(line);
        choose(line, Format.class);
        choose(line, InputState.class);
        choose(line, Sort.class);
        choose(line, Unit.class);
        choose(line, Interval.class);
        choose(line, ActorType.class);
        return line.setExpandAtFiles(false).setUsageHelpLongOptionsMaxWidth(32);
    }

    private static <E extends Enum<E>> void choose(CommandLine line, Class<E> type) {
        line.registerConverter(type, new Choice<>(type));
    }

    private static void describe(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .description("Indexes reports and answers queries with facets by country, actor and date.")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.meanings());
    }
}
