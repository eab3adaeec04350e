package io.dateline.training;

import io.dateline.names.NameModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the model is trained: first on the texts whose names are all marked; then on these together with the texts that are marked in
 * part, where the first model's sure labels fill the gaps; and at last also on texts that nobody marked, with the second's sure
 * labels. Some sentences are shown in capitals as well. Settings were chosen on the texts at even places of the sets.
 */
final class Recipe {
    private static final int ROUNDS = 10;
    private static final int LEAST_COUNT = 2;
    private static final double RATE = 0.05;
    private static final double DECAY = 0.0003;
    private static final long SEED = 7;

    /** The last rounds, whose weights are averaged. */
    private static final int AVERAGED = 4;

    /** The share of a token's features that is not seen in a round, so that none is relied on alone. */
    private static final double UNSEEN = 0.2;

    /** Features whose weights are all less than this many of the 127 steps of the largest are left out at last. */
    private static final int LIGHT = 3;

    private Recipe() {}

    /** How much a set counts: those count less whose convention, or whose language, is farther from newspapers', or that nobody marked. */
    private static float weight(MarkedText text) {
        String set = text.gold().set();
        return switch (text.marking()) {
            case WHOLE -> set.contains("wnut") || set.equals(Headlines.SET) ? 0.3f : set.contains("gum") ? 0.5f : 1;
            case IN_PART -> 0.5f;
            case NONE -> 0.2f;
        };
    }

    /** The model of those texts that are wanted. */
    static NameModel train(List<MarkedText> texts, Predicate<MarkedText> wanted) {
        ExampleMaker maker = new ExampleMaker();
        List<MarkedText> all = texts.stream().filter(wanted).toList();
        List<Example> whole = examples(all, Marking.WHOLE, text -> whole(maker, text));
        NameModel first = train(whole, maker.table());
        List<Example> more =
                new ArrayList<>(examples(all, Marking.IN_PART, text -> maker.part(text, weight(text), first)));
        more.addAll(whole);
        NameModel second = train(more, maker.table());
        List<Example> most =
                new ArrayList<>(examples(all, Marking.IN_PART, text -> maker.part(text, weight(text), second)));
        most.addAll(whole);
        most.addAll(examples(all, Marking.NONE, text -> maker.part(text, weight(text), second)));
        return (most.size() == more.size() ? second : train(most, maker.table())).lighter(LIGHT);
    }

    /** A text, and its headlines unless it is of social media or a guide for travellers, which are written otherwise. */
    private static List<Example> whole(ExampleMaker maker, MarkedText text) {
        List<Example> examples = new ArrayList<>(maker.whole(text, weight(text)));
        if (!text.gold().set().matches(".*(wnut|voyage).*")) {
            Headlines.of(text).forEach(headline -> examples.addAll(maker.whole(headline, weight(headline))));
        }
        return examples;
    }

    private static List<Example> examples(
            List<MarkedText> texts, Marking marking, Function<MarkedText, List<Example>> maker) {
        return texts.stream()
                .filter(text -> text.marking() == marking)
                .map(maker)
                .flatMap(List::stream)
                .toList();
    }

    private static NameModel train(List<Example> examples, FeatureTable table) {
        Trainer trainer = new Trainer(table.size(), RATE, DECAY);
        trainer.train(table.pruned(examples, LEAST_COUNT), new Trainer.Rounds(ROUNDS, AVERAGED, UNSEEN), SEED);
        return NameModel.of(table.features(), trainer.weights(), trainer.transitions());
    }
}
