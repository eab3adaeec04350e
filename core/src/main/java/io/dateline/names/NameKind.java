package io.dateline.names;

/** What a name in running text names. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Peoples, events, works, products. */
    OTHER
}
