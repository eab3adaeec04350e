package io.dateline.search;

import io.dateline.search.Filter.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases with names in them, such as {@code "attack actor:Bakiyev"}. A name of several words has quotes of its own, each with a backslash
 * within those of the phrase.
 */
final class NearPhrase {
    /** Each of the names may stand for many, and all combinations are looked for. */
    static final int MOST_NAMES = 2;

    private static final Pattern NAME =
            Pattern.compile("(?<!\\S)(actor|country|place):(?:\"([^\"]+)\"|([^\\s\"]+))", Pattern.CASE_INSENSITIVE);

    private NearPhrase() {}

    /** None where a phrase has words alone. */
    static Optional<List<Step>> read(Lexeme phrase, SyntaxErrors errors) {
        List<Step> steps = new ArrayList<>();
        Matcher name = NAME.matcher(phrase.text());
        int done = 0;
        int names = 0;
        while (name.find()) {
            if (++names > MOST_NAMES) {
                throw errors.tooManyNames(phrase.at(), MOST_NAMES);
            }
            addWords(phrase.text().substring(done, name.start()), steps);
            steps.add(named(name));
            done = name.end();
        }
        addWords(phrase.text().substring(done), steps);
        return names == 0 ? Optional.empty() : Optional.of(steps);
    }

    private static Step named(Matcher name) {
        ValueField field = ValueField.valueOf(name.group(1).toUpperCase(java.util.Locale.ROOT));
        return new Step.Named(field, name.group(2) == null ? name.group(3) : name.group(2));
    }

    private static void addWords(String text, List<Step> steps) {
        if (!text.isBlank()) {
            steps.add(new Step.Words(text.strip()));
        }
    }

    static String written(List<Step> steps) {
        return steps.stream()
                .map(step -> switch (step) {
                    case Step.Words(var text) -> text;
                    case Step.Named(var field, var value) -> field.id() + ":" + name(value);
                })
                .collect(Collectors.joining(" "));
    }

    private static String name(String value) {
        boolean isOne = value.chars().noneMatch(Character::isWhitespace);
        return isOne ? value : '"' + value + '"';
    }
}
