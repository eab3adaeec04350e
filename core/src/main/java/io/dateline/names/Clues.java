package io.dateline.names;

import io.dateline.text.Reading;
import java.util.BitSet;

/**
 * What tables and rules say of the tokens of a reading, one bit for each thing said; what the bits mean is for those who set them to
 * know, and the model learns it. What a word's place says of it counts for the same word everywhere in the reading. Filled and read
 * by one thread.
 */
public final class Clues {
    private final Reading reading;
    private final BitSet live;
    private final long[] bits;
    private final long[] rules;
    private final int[] classes;
    private final BitSet tied = new BitSet();
    private final WordBits elsewhere;

    /** No clues yet. */
    public Clues(Reading reading) {
        this.reading = reading;
        this.live = Windows.of(reading);
        this.bits = new long[reading.size()];
        this.rules = new long[reading.size()];
        this.classes = new int[reading.size()];
        this.elsewhere = new WordBits(reading.size());
    }

    /** Whether a token may be part of a name; of others only what stands beside such ones is ever asked. */
    public boolean isLive(int token) {
        return live.get(token);
    }

    BitSet live() {
        return live;
    }

    /** Says that a token is part of one word with the token before it, as in "Ki-moon": a name has both or none. */
    public void tie(int token) {
        tied.set(token);
    }

    boolean isTied(int token) {
        return tied.get(token);
    }

    /** All bits of a token. */
    public long of(int token) {
        return bits[token] | rules[token];
    }

    /** Adds bits that tables say of a token. */
    public void add(int token, long clue) {
        bits[token] |= clue;
    }

    /** Adds bits that rules say of a token, other ones than those of tables. */
    public void addRule(int token, long clue) {
        rules[token] |= clue;
    }

    long ofRules(int token) {
        return rules[token];
    }

    /** Adds bits that a token's place says of its word. */
    public void addOfWord(int token, long clue) {
        elsewhere.add(reading.hash(token), clue);
    }

    long ofWord(int token) {
        return elsewhere.of(reading.hash(token));
    }

    /**
     * Sets the class of a token's word.
     *
     * @param number 0 for none, else one more than 64 times the number of its fine class and once that of its coarse one
     */
    public void setClass(int token, int number) {
        classes[token] = number;
    }

    int classOf(int token) {
        return classes[token];
    }
}
