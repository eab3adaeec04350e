package io.dateline.ingest;

/**
 * How the parsing of a document ended.
 *
 * @param detail the reason in words; may be empty
 */
record Ending(How how, String detail) {
    enum How {
        WHOLE,
        /** Enough was read, or no more was wanted. */
        FULL,
        ENCRYPTED,
        DAMAGED,
        /** The parser was ended, or ended itself. */
        BROKEN,
        UNSUPPORTED,
        /** Of a type that needs no such parser. */
        FOREIGN
    }

    static final Ending WHOLE = new Ending(How.WHOLE, "");
    static final Ending FULL = new Ending(How.FULL, "");
    static final Ending ENCRYPTED = new Ending(How.ENCRYPTED, "");

    static Ending damaged(String reason) {
        return new Ending(How.DAMAGED, reason);
    }

    static Ending broken(String reason) {
        return new Ending(How.BROKEN, reason);
    }
}
