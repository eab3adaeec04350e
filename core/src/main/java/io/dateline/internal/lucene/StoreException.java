package io.dateline.internal.lucene;

import java.io.IOException;

/** A folder that cannot be opened as an archive, and why. */
public final class StoreException extends IOException {
    /** What is wrong. */
    public enum Problem {
        NOT_FOUND,
        /** The folder holds something else. */
        FOREIGN,
        OTHER_VERSION,
        LOCKED,
        DAMAGED
    }

    private final Problem problem;
    private final String found;

    StoreException(Problem problem, String found) {
        super(problem + ": " + found);
        this.problem = problem;
        this.found = found;
    }

    StoreException(Problem problem, Throwable cause) {
        this(problem, message(cause));
        initCause(cause);
    }

    private static String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    public Problem problem() {
        return problem;
    }

    /** What was found, in words. */
    public String found() {
        return found;
    }
}
