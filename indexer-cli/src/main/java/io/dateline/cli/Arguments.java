package io.dateline.cli;

import io.dateline.model.InputState;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes, in the order of its help. Said by calls rather than by annotations, which picocli would read by reflection
 * at each start: that took longer than to find and to count.
 */
final class Arguments {
    private final CommandSpec spec;

    Arguments(CommandSpec spec) {
        this.spec = spec;
    }

    /**
     * Takes what picocli has read of the command line, and keeps it for picocli, which adds to lists. Before it reads, picocli gives
     * nothing to each: then what the command has itself stays.
     */
    private static final class Given<T> implements IGetter, ISetter {
        private final Consumer<T> taker;
        private @Nullable Object value;

        Given(Consumer<T> taker) {
            this.taker = taker;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <R> @Nullable R get() {
            return (R) value;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R> @Nullable R set(@Nullable R given) {
            R before = (R) value;
            value = given;
            if (given != null) {
                taker.accept((T) given);
            }
            return before;
        }
    }

    /** An option without a value. */
    void flag(String name, String description, Runnable taken) {
        add(flag(description, taken, name));
    }

    /** An option without a value, with a letter besides. */
    void flag(String letter, String name, String description, Runnable taken) {
        add(flag(description, taken, letter, name));
    }

    /** An option without a value that no help tells of. */
    void hidden(String name, String description, Runnable taken) {
        add(flag(description, taken, name).hidden(true));
    }

    private static OptionSpec.Builder flag(String description, Runnable taken, String... names) {
        return option(new Given<Boolean>(given -> run(given, taken)), description, names)
                .type(boolean.class);
    }

    private static void run(boolean given, Runnable taken) {
        if (given) {
            taken.run();
        }
    }

    /** An option with a value, once. */
    <T> void option(Class<T> type, String name, String label, String description, Consumer<T> taker) {
        add(option(new Given<>(taker), description, name).paramLabel(label).type(type));
    }

    /** An option with a value, as often as wanted. */
    void several(String name, String label, String description, Consumer<List<String>> taker) {
        add(option(new Given<>(taker), description, name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class));
    }

    /** An option with states of inputs, joined by commas. */
    void states(String name, String label, String description, Consumer<Set<InputState>> taker) {
        add(option(new Given<>(taker), description, name)
                .paramLabel(label)
                .type(Set.class)
                .auxiliaryTypes(InputState.class)
                .splitRegex(","));
    }

    private static OptionSpec.Builder option(Given<?> given, String description, String... names) {
        return OptionSpec.builder(names).description(description).getter(given).setter(given);
    }

    private void add(OptionSpec.Builder option) {
        spec.addOption(option.build());
    }

    /** The help and the version, as every program has them. */
    void help() {
        add(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help message and exit."));
        add(OptionSpec.builder("-V", "--version").versionHelp(true).description("Print version information and exit."));
    }

    /** An argument that must be there. */
    void argument(String label, String description, Consumer<String> taker) {
        spec.addPositional(argument(new Given<>(taker), label, description)
                .type(String.class)
                .index(Integer.toString(spec.positionalParameters().size()))
                .required(true)
                .build());
    }

    /** The arguments that follow, so many at least. */
    void arguments(int least, String label, String description, Consumer<List<String>> taker) {
        spec.addPositional(argument(new Given<>(taker), label, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .index(spec.positionalParameters().size() + "..*")
                .arity(least + "..*")
                .required(least > 0)
                .build());
    }

    private static PositionalParamSpec.Builder argument(Given<?> given, String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .description(description)
                .getter(given)
                .setter(given);
    }
}
