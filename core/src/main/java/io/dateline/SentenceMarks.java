package io.dateline;

import io.dateline.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A small fingerprint of a sentence: the least hashes of its pairs of words, by which two sentences are compared as their pairs would be
 * (MinHash: A. Broder, "On the resemblance and containment of documents", 1997).
 */
record SentenceMarks(List<Long> least) {
    private static final int MARKS = 16;

    /** From so many equal marks on, six tenths of all pairs of words are the same, give or take. */
    private static final int ALIKE = 10;

    private static final long SEED = 0x9E3779B97F4A7C15L;

    static SentenceMarks of(String sentence) {
        String[] words = Folding.fold(sentence).split("[^\\p{L}\\p{N}]+");
        long[] pairs = IntStream.range(0, words.length)
                .mapToLong(i -> hash(words[i]) * 31 + (i + 1 < words.length ? hash(words[i + 1]) : 1))
                .toArray();
        return new SentenceMarks(IntStream.range(0, MARKS)
                .mapToObj(mark -> Arrays.stream(pairs)
                        .map(pair -> mixed(pair + mark * SEED))
                        .min()
                        .orElse(0))
                .toList());
    }

    boolean isLike(SentenceMarks other) {
        return IntStream.range(0, MARKS)
                        .filter(i -> least.get(i).equals(other.least.get(i)))
                        .count()
                >= ALIKE;
    }

    /** Two sentences that are alike share one of these. */
    List<Long> keys() {
        return LongStream.range(0, MARKS)
                .mapToObj(i -> mixed(least.get((int) i) + i))
                .toList();
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** Spreads the bits: the finaliser of MurmurHash3 (A. Appleby, public domain). */
    private static long mixed(long value) {
        long bits = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
        bits = (bits ^ bits >>> 33) * 0xC4CEB9FE1A85EC53L;
        return bits ^ bits >>> 33;
    }
}
