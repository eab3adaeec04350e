package io.dateline.internal.lucene;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/**
 * Prefers the passage with the most different words and names of the query; of those with the same number that with the names that the
 * text has least often, then that with the most matches, then the first.
 */
final class DifferentWords extends PassageScorer {
    /** Matches beyond this number say no more. */
    private static final int ENOUGH = 10;

    /** What a name adds that is in the text once, and any word: nobody counts how often it is there. */
    private static final float RARE = 0.4f;

    @Override
    public float score(Passage passage, int length) {
        int matches = passage.getNumMatches();
        Set<BytesRef> seen = new HashSet<>();
        float different = 0;
        for (int i = 0; i < matches; i++) {
            if (seen.add(passage.getMatchTerms()[i])) {
                boolean isWord = MentionOffsets.name(passage.getMatchTerms()[i]).isEmpty();
                different += 1 + RARE / (isWord ? 1 : passage.getMatchTermFreqsInDoc()[i]);
            }
        }
        return different + (float) Math.min(ENOUGH, matches) / (2 * ENOUGH) + norm(passage.getStartOffset()) / 100;
    }
}
