package io.dateline.names;

/** Bits said of words, by the hashes of the words; for so many words as it was made for. One thread. */
final class WordBits {
    private final long[] hashes;
    private final long[] bits;

    WordBits(int words) {
        int room = Integer.highestOneBit(Math.max(4, words)) * 4;
        hashes = new long[room];
        bits = new long[room];
    }

    void add(long hash, long said) {
        if (said != 0) {
            int slot = slot(hash);
            hashes[slot] = hash;
            bits[slot] |= said;
        }
    }

    /** What was said of a word; 0 for nothing. */
    long of(long hash) {
        return bits[slot(hash)];
    }

    /** Where a hash stands, or would; the hash that is 0 stands where it would, which is as good. */
    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }
}
