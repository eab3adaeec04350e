package io.dateline.training;

import io.dateline.names.NameModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How the model is trained: first on the texts whose names are all marked; then on these together with the texts that are marked in
 * part, where the first model's sure labels fill the gaps. Settings were chosen on the texts at even places of the sets.
 */
final class Recipe {
    private static final int ROUNDS = 10;
    private static final int LEAST_COUNT = 2;
    private static final double RATE = 0.05;
    private static final double DECAY = 0.0003;
    private static final long SEED = 7;

    private Recipe() {}

    /** How much a set counts: those count less whose convention, or whose language, is farther from newspapers'. */
    private static float weight(MarkedText text) {
        String set = text.gold().set();
        return set.contains("wnut") ? 0.3f : set.contains("gum") || text.isInPart() ? 0.5f : 1;
    }

    /** The model of those texts that are wanted. */
    static NameModel train(List<MarkedText> texts, Predicate<MarkedText> wanted) {
        ExampleMaker maker = new ExampleMaker();
        List<Example> examples = new ArrayList<>();
        List<MarkedText> inPart = new ArrayList<>();
        for (MarkedText text : texts.stream().filter(wanted).toList()) {
            if (text.isInPart()) {
                inPart.add(text);
            } else {
                examples.addAll(maker.whole(text, weight(text)));
            }
        }
        NameModel first = train(examples, maker.table());
        List<Example> all = new ArrayList<>();
        inPart.forEach(text -> all.addAll(maker.part(text, weight(text), first)));
        all.addAll(examples);
        return train(all, maker.table());
    }

    private static NameModel train(List<Example> examples, FeatureTable table) {
        Trainer trainer = new Trainer(table.size(), RATE, DECAY);
        trainer.train(table.pruned(examples, LEAST_COUNT), ROUNDS, SEED);
        return NameModel.of(table.features(), trainer.weights(), trainer.transitions());
    }
}
