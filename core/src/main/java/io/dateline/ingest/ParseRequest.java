package io.dateline.ingest;

/**
 * A document to be parsed.
 *
 * @param name the last part of its path, by which types are guessed
 * @param mostText how much text is wanted, in UTF-16 code units
 * @param mostItemBytes how large an item in it may be
 */
record ParseRequest(String name, Content content, int mostText, long mostItemBytes) {}
