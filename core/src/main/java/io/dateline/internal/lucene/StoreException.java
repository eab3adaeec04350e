package io.dateline.internal.lucene;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

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

    private static final Pattern FILE = Pattern.compile("path=\"[^\"]*?([^/\\\\\"]+)\"");

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
        return switch (cause) {
            case CorruptIndexException e -> e.getOriginalMessage() + in(e.getResourceDescription());
            case IndexFormatTooNewException e -> "a newer Lucene, format " + e.getVersion();
            case IndexFormatTooOldException e -> "another Lucene" + reason(e);
            case IndexNotFoundException e -> "one of its parts, reports or ledger, holds no index";
            default ->
                String.valueOf(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
        };
    }

    /** The name of the file alone; Lucene describes its objects. */
    private static String in(String resource) {
        Matcher file = FILE.matcher(resource);
        return file.find() ? " in " + file.group(1) : "";
    }

    /** The first sentence; the others are about class paths. */
    private static String reason(IndexFormatTooOldException old) {
        String reason = old.getReason();
        return reason == null ? "" : ": " + reason.split("\\. ", 2)[0];
    }

    public Problem problem() {
        return problem;
    }

    /** What was found, in words. */
    public String found() {
        return found;
    }
}
