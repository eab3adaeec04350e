package io.dateline.training;

import io.dateline.names.Labels;
import io.dateline.names.Lattice;
import io.dateline.names.NameDecoder;
import io.dateline.names.NameFeatures;
import io.dateline.names.NameModel;
import io.dateline.names.NameSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes examples of texts, and numbers the features that it meets. */
final class ExampleMaker {
    private static final int ANY = -1;

    /** Where nobody marked a text, a model's label is taken from this probability on. */
    private static final double SURE = 0.9;

    private final FeatureTable table = new FeatureTable();

    FeatureTable table() {
        return table;
    }

    /** Of a text all of whose names are marked. */
    List<Example> whole(MarkedText text, float weight) {
        return examples(text, weight, marks(text, 1 << Labels.OUTSIDE), Optional.empty());
    }

    /** Of a text some of whose names are marked: the rest is what a model is sure of, or else anything. */
    List<Example> part(MarkedText text, float weight, NameModel model) {
        return examples(text, weight, marks(text, ANY), Optional.of(model));
    }

    private static int[] marks(MarkedText text, int unmarked) {
        int[] allowed = new int[text.reading().size()];
        Arrays.fill(allowed, unmarked);
        for (NameSpan name : text.names()) {
            for (int i = name.from(); i < name.to() && isWhole(text, name); i++) {
                allowed[i] = 1 << Labels.of(name.kind(), i, name.from(), name.to());
            }
        }
        return allowed;
    }

    /** Whether no window cuts a name. */
    private static boolean isWhole(MarkedText text, NameSpan name) {
        boolean whole = true;
        for (int i = name.from(); i < name.to(); i++) {
            whole &= text.clues().isLive(i)
                    && text.reading().sentence(i) == text.reading().sentence(name.from());
        }
        return whole;
    }

    private List<Example> examples(MarkedText text, float weight, int[] marks, Optional<NameModel> model) {
        List<Example> examples = new ArrayList<>();
        NameFeatures features = new NameFeatures(text.reading(), text.clues());
        Lattice lattice = model.map(NameModel::lattice).orElseGet(ExampleMaker::plain);
        NameDecoder.windows(text.reading(), text.clues(), (from, to) -> {
            int[] allowed = Arrays.copyOfRange(marks, from, to);
            model.ifPresent(known -> {
                new NameDecoder(known).score(features, lattice, from, to);
                settle(lattice, allowed);
            });
            if (Arrays.stream(allowed).anyMatch(mask -> mask != ANY)) {
                examples.add(
                        new Example(numbers(features, from, to), allowed, bars(features, lattice, from, to), weight));
            }
        });
        return examples;
    }

    private static Lattice plain() {
        return new Lattice(new float[Labels.COUNT * Labels.COUNT]);
    }

    /** Takes the labels that are all but certain, given those that are marked. */
    private static void settle(Lattice lattice, int[] allowed) {
        lattice.sum(allowed);
        for (int token = 0; token < allowed.length && Double.isFinite(lattice.logSum()); token++) {
            for (int label = 0; label < Labels.COUNT && allowed[token] == ANY; label++) {
                allowed[token] = lattice.probability(token, label) >= SURE ? 1 << label : ANY;
            }
        }
    }

    private int[][] numbers(NameFeatures features, int from, int to) {
        int[][] numbers = new int[to - from][];
        for (int i = from; i < to; i++) {
            int[] found = features.of(i);
            numbers[i - from] =
                    Arrays.stream(found, 0, features.count()).map(table::number).toArray();
        }
        return numbers;
    }

    private static float[] bars(NameFeatures features, Lattice lattice, int from, int to) {
        lattice.begin(to - from);
        features.tie(lattice, from, to);
        return Arrays.copyOf(lattice.scores(), (to - from) * Labels.COUNT);
    }
}
