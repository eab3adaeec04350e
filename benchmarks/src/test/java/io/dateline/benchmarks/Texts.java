package io.dateline.benchmarks;

import java.util.List;

/** A small vocabulary for tests. */
final class Texts {
    static final List<String> ALL = List.of("""
            The river rose for three days before the town was warned. Shopkeepers carried sacks of flour
            to the upper floor, and the school was closed until the water fell.

            Nobody had counted the boats. The harbour master said that he knew of eleven, two of them new.
            """, """
            A court in the capital heard the first witness behind closed doors. The witness described the
            road, the lorry and the men who stopped it. The hearing goes on after the holiday.
            """);

    private Texts() {}

    static Vocabulary vocabulary() {
        return Vocabulary.of(ALL);
    }

    static Corpus corpus(long seed) {
        return new Corpus.Generated(new CorpusGenerator(vocabulary(), seed));
    }
}
