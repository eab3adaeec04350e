package io.dateline.training;

import io.dateline.names.NameKind;
import io.dateline.names.NameSpan;
import io.dateline.text.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains Apache OpenNLP's name finder on the same texts, tokens, sentences and names, and prints how it does on the others. Takes the
 * folder of the texts and the number of orders to train in: its perceptron depends on the order of the texts.
 */
final class OpenNlp {
    private OpenNlp() {}

    public static void main(String[] args) throws IOException {
        List<MarkedText> texts = MarkedText.read(Path.of(args[0])).stream()
                .filter(text -> text.marking() == Marking.WHOLE)
                .toList();
        for (int seed = 1; seed <= Integer.parseInt(args[1]); seed++) {
            TokenNameFinderModel model = train(texts, seed);
            int number = seed;
            scores(texts, model)
                    .forEach((set, score) -> System.out.println("order " + number + " " + set + ": " + score));
        }
    }

    private static TokenNameFinderModel train(List<MarkedText> texts, int seed) throws IOException {
        List<MarkedText> shuffled = new ArrayList<>(
                texts.stream().filter(text -> !text.gold().isApart()).toList());
        Collections.shuffle(shuffled, new Random(seed));
        List<NameSample> samples = shuffled.stream()
                .flatMap(text -> sentences(text.reading()).stream().map(sentence -> sample(text, sentence)))
                .toList();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put("PrintMessages", false);
        return NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
    }

    /** From its first token to before the next sentence's. */
    private record Sentence(int from, int to) {}

    private static List<Sentence> sentences(Reading reading) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= reading.size(); i++) {
            if (i == reading.size() || reading.sentence(i) != reading.sentence(from)) {
                sentences.add(new Sentence(from, i));
                from = i;
            }
        }
        return sentences;
    }

    private static String[] words(Reading reading, Sentence sentence) {
        return IntStream.range(sentence.from(), Math.min(sentence.to(), reading.size()))
                .mapToObj(reading::word)
                .toArray(String[]::new);
    }

    private static NameSample sample(MarkedText text, Sentence sentence) {
        Span[] spans = text.names().stream()
                .filter(name -> name.from() >= sentence.from() && name.to() <= sentence.to())
                .map(name -> new Span(
                        name.from() - sentence.from(),
                        name.to() - sentence.from(),
                        name.kind().name().toLowerCase(Locale.ROOT)))
                .toArray(Span[]::new);
        return new NameSample(words(text.reading(), sentence), spans, false);
    }

    private static Map<String, Scores> scores(List<MarkedText> texts, TokenNameFinderModel model) {
        Map<String, Scores> scores = new TreeMap<>();
        for (MarkedText text : texts) {
            if (text.gold().isApart()) {
                scores.computeIfAbsent(text.gold().set(), set -> new Scores()).add(text.names(), names(text, model));
            }
        }
        return scores;
    }

    private static List<NameSpan> names(MarkedText text, TokenNameFinderModel model) {
        NameFinderME finder = new NameFinderME(model);
        List<NameSpan> names = new ArrayList<>();
        for (Sentence sentence : sentences(text.reading())) {
            for (Span span : finder.find(words(text.reading(), sentence))) {
                NameKind kind = NameKind.valueOf(span.getType().toUpperCase(Locale.ROOT));
                names.add(new NameSpan(sentence.from() + span.getStart(), sentence.from() + span.getEnd(), kind, 1));
            }
        }
        return names;
    }
}
