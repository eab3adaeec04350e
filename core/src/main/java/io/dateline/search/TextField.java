package io.dateline.search;

/** Where words are looked for. */
public enum TextField {
    /** Title and text: what a word without a field means. */
    ANY,
    TITLE,
    TEXT
}
