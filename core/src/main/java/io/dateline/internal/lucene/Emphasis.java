package io.dateline.internal.lucene;

/**
 * As how many words each of the first words of a text counts; one beyond counts once. Function words are not counted along.
 *
 * @param times at least 1
 * @param words how many are the first
 */
record Emphasis(int times, int words) {
    static final Emphasis NONE = new Emphasis(1, 0);

    static final Emphasis OF_TITLES = new Emphasis(Schema.TITLE_COUNTS, Integer.MAX_VALUE);

    /** Of a text without a title, which says first what a title would. */
    static final Emphasis OF_LEADS = new Emphasis(2, 30);

    int times(int word) {
        return word < words ? times : 1;
    }
}
