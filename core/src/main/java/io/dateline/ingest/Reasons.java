package io.dateline.ingest;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** The wording of reasons, for people: one line, no class names where plain words are known. */
final class Reasons {
    private static final int LONGEST = 200;

    /** What follows a reason where something was read nevertheless. */
    static final String KEPT = "; what could be read is indexed";

    private Reasons() {}

    /** Why something could not be read. */
    static String of(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException e -> "no permission to read it";
            case NoSuchFileException e -> "it is not there any more";
            case FileNotFoundException e -> "it can't be opened";
            case FileSystemLoopException e -> "a link that leads in a circle";
            case EOFException e -> "it ends too early";
            case ZipException e -> "it is damaged: " + line(e);
            case CharacterCodingException e -> "it holds bytes that are not in its character encoding";
            case OutOfMemoryError e -> "out of memory";
            case StackOverflowError e -> "it is nested too deeply";
            default -> failure.getCause() == null ? line(failure) : of(failure.getCause());
        };
    }

    private static String line(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : line(message);
    }

    /** The first line of a message, not too long. */
    static String line(String message) {
        String line = message.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    /** A length of time: {@code 60 s}, {@code 500 ms}. */
    static String time(Duration time) {
        return time.toMillis() % 1_000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    /** A number of things: {@code 1 line}, {@code 2 lines}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A number of bytes in words. */
    static String size(long bytes) {
        if (bytes >= 1L << 20) {
            return (bytes >> 20) + " MiB";
        }
        return bytes >= 1 << 10 ? (bytes >> 10) + " KiB" : bytes + " bytes";
    }
}
