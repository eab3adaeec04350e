package io.dateline.names;

import io.dateline.text.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the names of a reading by a model. Safe for all threads; linear in the length of the text. */
public final class NameDecoder {
    /** Longer rows of words with capitals are cut: lists, tables. */
    private static final int LONGEST_WINDOW = 200;

    private final NameModel model;

    /** Finds names by a model. */
    public NameDecoder(NameModel model) {
        this.model = model;
    }

    /** Takes a part of a reading in which names may stand. */
    @FunctionalInterface
    public interface Window {
        /**
         * @param from its first token
         * @param to the token after its last
         */
        void accept(int from, int to);
    }

    /** Takes what the model says of a window. */
    @FunctionalInterface
    public interface Decoded {
        /**
         * @param found the names, in order
         * @param lattice for the probability of other readings; its tokens count from the window's first; valid until the
         *     next window
         */
        void accept(int from, int to, List<NameSpan> found, Lattice lattice);
    }

    /** Hands over all windows of a reading, in order; none crosses a sentence's end. */
    public static void windows(Reading reading, Clues clues, Window window) {
        BitSet live = clues.live();
        for (int from = live.nextSetBit(0); from >= 0; ) {
            int to = from + 1;
            while (live.get(to) && to - from < LONGEST_WINDOW && reading.sentence(to) == reading.sentence(from)) {
                to++;
            }
            window.accept(from, to);
            from = live.nextSetBit(to);
        }
    }

    /** The names of a reading, in order. */
    public List<NameSpan> names(Reading reading, Clues clues) {
        List<NameSpan> names = new ArrayList<>();
        decode(reading, clues, (from, to, found, lattice) -> names.addAll(found));
        return names;
    }

    /** Hands over what the model says of each window. */
    public void decode(Reading reading, Clues clues, Decoded decoded) {
        NameFeatures features = new NameFeatures(reading, clues);
        Lattice lattice = model.lattice();
        windows(reading, clues, (from, to) -> {
            score(features, lattice, from, to);
            decoded.accept(from, to, names(lattice, lattice.best(), from), lattice);
        });
    }

    /** Begins a window's lattice with the scores that the model gives. */
    public void score(NameFeatures features, Lattice lattice, int from, int to) {
        lattice.begin(to - from);
        features.tie(lattice, from, to);
        for (int token = from; token < to; token++) {
            int[] found = features.of(token);
            model.score(found, features.count(), lattice.scores(), (token - from) * Labels.COUNT);
        }
    }

    private static List<NameSpan> names(Lattice lattice, int[] best, int first) {
        List<NameSpan> names = new ArrayList<>();
        for (int at = 0; at < best.length; at++) {
            if (Labels.opens(best[at])) {
                int end = at + 1;
                while (!Labels.closes(best[end - 1])) {
                    end++;
                }
                NameKind kind = Labels.kind(best[at]);
                names.add(new NameSpan(first + at, first + end, kind, lattice.probability(kind, at, end)));
            }
        }
        return names;
    }
}
