package io.dateline.search;

/** The order of hits; ties go by id. */
public enum Sort {
    RELEVANCE,
    /** By date of publication, latest first; the undated last. */
    NEWEST,
    /** By date of publication, earliest first; the undated last. */
    OLDEST
}
