package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Tokenizer;

/** A set of words that a reading is asked for by hash, whatever their case; asked at about every token, so it boxes nothing. */
final class CueWords {
    private static final int ROOM = 4;

    /** Each where its lowest bits say, or in the next free place after; 0 is free. */
    private final long[] hashes;

    private CueWords(int words) {
        hashes = new long[Integer.highestOneBit(words) * 2 * ROOM];
    }

    /** The words of a list, parted by white space. */
    static CueWords of(String words) {
        String[] all = words.strip().split("\\s+");
        CueWords cues = new CueWords(all.length);
        for (String word : all) {
            cues.hashes[cues.slot(Tokenizer.hash(word))] = Tokenizer.hash(word);
        }
        return cues;
    }

    /** Where a hash stands, or would. */
    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    /** Whether there is such a token and it is one of the words. */
    boolean at(Reading reading, int token) {
        return token >= 0 && token < reading.size() && hashes[slot(reading.hash(token))] != 0;
    }
}
