package io.dateline.cli;

/** The command line asks for what there is not; the message says what there is. */
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message);
    }
}
