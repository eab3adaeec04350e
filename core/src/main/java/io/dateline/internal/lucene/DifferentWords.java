package io.dateline.internal.lucene;

import java.util.Arrays;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;

/** Prefers the passage with the most different words of the query; of those with the same number that with the most matches, then the first. */
final class DifferentWords extends PassageScorer {
    /** Matches beyond this number say no more. */
    private static final int ENOUGH = 10;

    @Override
    public float score(Passage passage, int length) {
        int matches = passage.getNumMatches();
        long different =
                Arrays.stream(passage.getMatchTerms()).limit(matches).distinct().count();
        return different + (float) Math.min(ENOUGH, matches) / (2 * ENOUGH) + norm(passage.getStartOffset()) / 100;
    }
}
