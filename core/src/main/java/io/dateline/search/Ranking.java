package io.dateline.search;

import java.util.OptionalInt;

/**
 * What the ranking by relevance looks at beside the words of the query. The hits stay the same.
 *
 * @param expanded whether hits rank higher that have the telling words of the best hits, by pseudo-relevance feedback
 * @param halfLife days after which news is half as new, at least 1; none where the day of publication makes no difference
 */
public record Ranking(boolean expanded, OptionalInt halfLife) {
    public static final Ranking BY_WORDS = new Ranking(false, OptionalInt.empty());

    public Ranking {
        if (halfLife.isPresent() && halfLife.getAsInt() < 1) {
            throw new IllegalArgumentException("halfLife: " + halfLife.getAsInt() + " is below 1");
        }
    }

    public Ranking withExpanded(boolean wanted) {
        return new Ranking(wanted, halfLife);
    }

    /** The score of the archive's newest report counts twice; of one that is so many days older, one and a half times; and so on. */
    public Ranking withHalfLife(int days) {
        return new Ranking(expanded, OptionalInt.of(days));
    }
}
