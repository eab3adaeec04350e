package io.dateline.extract;

import java.nio.file.Path;

/** A dictionary that cannot be read: says where, what was found there and what was expected. */
public final class DictionaryException extends IllegalArgumentException {
    private final int line;
    private final int column;

    DictionaryException(int line, int column, String message) {
        super("dictionary, line " + line + ", column " + column + ": " + message);
        this.line = line;
        this.column = column;
    }

    private DictionaryException(DictionaryException problem, Path file) {
        super(problem.getMessage() + " (in " + file + ")", problem);
        this.line = problem.line;
        this.column = problem.column;
    }

    /** The same, with the name of the file. */
    DictionaryException in(Path file) {
        return new DictionaryException(this, file);
    }

    /** Counted from 1 on. */
    public int line() {
        return line;
    }

    /** In UTF-16 code units, counted from 1 on. */
    public int column() {
        return column;
    }
}
