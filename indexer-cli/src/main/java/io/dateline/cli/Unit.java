package io.dateline.cli;

/** What is counted. */
enum Unit {
    REPORTS,
    /** Copies of one story once. */
    STORIES
}
