package io.dateline.search;

/** What stands between two words that nothing joins. */
public enum Operator {
    AND,
    OR
}
