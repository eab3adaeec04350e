package io.dateline.extract;

import io.dateline.text.Reading;
import io.dateline.text.Tokenizer;
import java.util.HashSet;
import java.util.Set;

/** A set of words that a reading is asked for by hash, whatever their case. */
final class CueWords {
    private final Set<Long> hashes = new HashSet<>();

    private CueWords() {}

    /** The words of a list, parted by white space. */
    static CueWords of(String words) {
        CueWords cues = new CueWords();
        for (String word : words.strip().split("\\s+")) {
            cues.hashes.add(Tokenizer.hash(word));
        }
        return cues;
    }

    /** Whether there is such a token and it is one of the words. */
    boolean at(Reading reading, int token) {
        return token >= 0 && token < reading.size() && hashes.contains(reading.hash(token));
    }
}
