package io.dateline.internal.lucene;

import org.apache.lucene.util.ArrayUtil;

/** The words of a text in their order. */
final class Words {
    private Word[] words = new Word[16];
    private int[] steps = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    /**
     * Adds the next one.
     *
     * @param step how many places further than the last one it stands
     */
    void add(Word word, int step, int start, int end) {
        words = ArrayUtil.grow(words, size + 1);
        steps = ArrayUtil.grow(steps, size + 1);
        starts = ArrayUtil.grow(starts, size + 1);
        ends = ArrayUtil.grow(ends, size + 1);
        words[size] = word;
        steps[size] = step;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    Word word(int at) {
        return words[at];
    }

    int step(int at) {
        return steps[at];
    }

    /** Where it begins in the text, in UTF-16 code units. */
    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }
}
