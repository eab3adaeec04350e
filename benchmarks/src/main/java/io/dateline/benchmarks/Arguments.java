package io.dateline.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code dateline-bench} was asked for.
 *
 * @param words what is no option: a command and its operands
 */
record Arguments(
        List<String> words,
        List<String> reports,
        Optional<Path> jsonLines,
        Optional<Path> texts,
        Optional<Path> work,
        long seed,
        int threads,
        int rounds,
        boolean isQuick) {
    private static final int ROUNDS = 12;
    private static final int QUICK_ROUNDS = 2;

    static Arguments of(List<String> arguments) {
        List<String> words = new ArrayList<>();
        List<String> reports = List.of();
        Optional<Path> jsonLines = Optional.empty();
        Optional<Path> texts = Optional.empty();
        Optional<Path> work = Optional.empty();
        long seed = 1;
        int threads = Runtime.getRuntime().availableProcessors();
        int rounds = ROUNDS;
        boolean isQuick = false;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--reports" -> reports = numbers(value(arguments, ++i));
                case "--jsonl" -> jsonLines = Optional.of(Path.of(value(arguments, ++i)));
                case "--texts" -> texts = Optional.of(Path.of(value(arguments, ++i)));
                case "--work" -> work = Optional.of(Path.of(value(arguments, ++i)));
                case "--seed" -> seed = Long.parseLong(value(arguments, ++i));
                case "--threads" -> threads = small(arguments, ++i);
                case "--rounds" -> rounds = small(arguments, ++i);
                case "--quick" -> isQuick = true;
                default -> words.add(word(arguments.get(i)));
            }
        }
        return new Arguments(
                List.copyOf(words),
                reports,
                jsonLines,
                texts,
                work,
                seed,
                threads,
                isQuick ? QUICK_ROUNDS : rounds,
                isQuick);
    }

    private static int small(List<String> arguments, int at) {
        String written = value(arguments, at);
        if (!written.matches("[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException(
                    arguments.get(at - 1) + " " + written + ": write a number from 1 to 999");
        }
        return Integer.parseInt(written);
    }

    private static String word(String word) {
        if (word.startsWith("--")) {
            throw new IllegalArgumentException("there is no option " + word);
        }
        return word;
    }

    private static String value(List<String> arguments, int at) {
        if (at >= arguments.size()) {
            throw new IllegalArgumentException(arguments.get(at - 1) + " needs a value");
        }
        return arguments.get(at);
    }

    /** Numbers of reports, such as {@code 10k,100k,1M}. */
    static List<String> numbers(String written) {
        return List.of(written.split(",")).stream().map(Arguments::number).toList();
    }

    private static String number(String written) {
        String number = written.replaceAll("k$", "000").replaceAll("M$", "000000");
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("'" + written + "' is not a number of reports: write 10000, 10k or 1M");
        }
        return number;
    }

    Setting setting(Setting defaults) {
        return new Setting(texts.orElse(defaults.texts()), jsonLines, seed, defaults.work());
    }
}
