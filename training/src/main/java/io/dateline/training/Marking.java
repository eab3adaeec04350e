package io.dateline.training;

/** How much of a text's names people marked. */
enum Marking {
    WHOLE,
    /** Those that a link leads from. */
    IN_PART,
    NONE;

    /** By the name of a set. */
    static Marking of(String set) {
        return set.startsWith("links") ? IN_PART : set.startsWith("plain") ? NONE : WHOLE;
    }
}
