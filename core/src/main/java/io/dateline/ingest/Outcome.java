package io.dateline.ingest;

import io.dateline.model.InputState;

/** What a format made of an item. */
sealed interface Outcome {
    /** A report. */
    record Read(Draft draft) implements Outcome {}

    /**
     * A container, whose items were handed in.
     *
     * @param detail what the ledger should say of it; may be empty
     */
    record Expanded(String detail) implements Outcome {}

    /** No report, and why. */
    record Refused(InputState state, String reason) implements Outcome {}

    static Outcome failed(String reason) {
        return new Refused(InputState.FAILED, reason);
    }

    static Outcome empty(String reason) {
        return new Refused(InputState.EMPTY, reason);
    }

    static Outcome encrypted() {
        return new Refused(InputState.ENCRYPTED, "it is protected by a password");
    }

    static Outcome unsupported(String reason) {
        return new Refused(InputState.UNSUPPORTED, reason);
    }
}
