package io.dateline.cli;

import java.util.Locale;

/** The form of results. */
enum Format {
    TEXT,
    JSON,
    JSONL,
    CSV,
    /** A run file for trec_eval; of searches only. */
    TREC,
    /** FollowTheMoney entities; of exports only. */
    FTM,
    /** Lines for an archive's dictionary; of suspected duplicates only. */
    DICTIONARY;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isJson() {
        return this == JSON || this == JSONL;
    }
}
