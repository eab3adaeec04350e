package io.dateline.training;

import io.dateline.names.NameDecoder;
import io.dateline.names.NameModel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains the model of names. Takes the folder of the texts and the folder to write to; writes {@code even.model}, trained on the
 * texts at even places of each file, prints how it does on the others, and writes {@code names.model}, trained on all.
 */
final class Train {
    private Train() {}

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[1]));
        List<MarkedText> texts = MarkedText.read(Path.of(args[0]));
        NameModel even = Recipe.train(texts, text -> !text.gold().isApart() || text.marking() == Marking.NONE);
        Files.write(out.resolve("even.model"), even.bytes());
        print(scores(texts, even), System.out);
        NameModel all = Recipe.train(texts, text -> true);
        Files.write(out.resolve("names.model"), all.bytes());
        System.out.println(out.resolve("names.model") + ": " + all.size() + " features");
    }

    /** How a model does on the texts at odd places, by set. */
    static Map<String, Scores> scores(List<MarkedText> texts, NameModel model) {
        NameDecoder decoder = new NameDecoder(model);
        Map<String, Scores> scores = new TreeMap<>();
        texts.stream()
                .filter(text -> text.gold().isApart() && text.marking() == Marking.WHOLE)
                .forEach(text -> scores.computeIfAbsent(text.gold().set(), set -> new Scores())
                        .add(text.names(), decoder.names(text.reading(), text.clues())));
        return scores;
    }

    private static void print(Map<String, Scores> scores, PrintStream out) {
        scores.forEach((set, score) -> out.println(set + ": " + score));
    }
}
