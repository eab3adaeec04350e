package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Shape;
import java.util.BitSet;

/**
 * The blocks in which capitals say nothing: headlines in title case, lines in capitals, menus. There only names that are known, or
 * seen elsewhere in the report, are taken.
 */
final class Headlines {
    /** Words shorter than this are small in title case too. */
    private static final int LONG_WORD = 4;

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 30;

    private Headlines() {}

    /** The tokens that stand in such a block. */
    static BitSet of(Reading reading) {
        BitSet strict = new BitSet(reading.size());
        for (int from = 0; from < reading.size(); ) {
            int to = from + 1;
            while (to < reading.size() && !reading.is(to, Shape.BLOCK_START)) {
                to++;
            }
            if (isInCapitals(reading, from, to) || isFurniture(reading, from, to)) {
                strict.set(from, to);
            }
            from = to;
        }
        return strict;
    }

    private static boolean isFurniture(Reading reading, int from, int to) {
        return to - from <= 4 && Lexicon.FURNITURE.has(reading, from);
    }

    /** Of the long words, of which there are enough to tell, all but a few begin with a capital, some of them common words. */
    private static boolean isInCapitals(Reading reading, int from, int to) {
        int words = 0;
        int capitals = 0;
        int common = 0;
        for (int i = from; i < to; i++) {
            if (reading.is(i, Shape.LETTERS) && reading.end(i) - reading.start(i) >= LONG_WORD) {
                words++;
                boolean capital = Run.isCapital(reading, i);
                capitals += capital ? 1 : 0;
                common += capital && Lexicon.COMMON.has(reading, i) ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && words <= MOST_WORDS && capitals * 5 >= words * 4 && common >= 2;
    }
}
