package io.dateline.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a run ended, for scripts. */
final class ExitCode {
    /** Done, also where nothing was found. */
    static final int DONE = 0;

    static final int FAILED = 1;

    /** Wrong usage, a query that cannot be read, or a report to show or to explain that there is not. */
    static final int USAGE = 2;

    /** Finished, but some inputs failed. */
    static final int SOME_FAILED = 3;

    /** No archive there, or one of another version. */
    static final int NO_ARCHIVE = 4;

    static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** In words, in order. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put(Integer.toString(DONE), "done, also where nothing was found");
        meanings.put(Integer.toString(FAILED), "failed");
        meanings.put(
                Integer.toString(USAGE),
                "wrong usage, a query that cannot be read, or a report to show that there is not");
        meanings.put(Integer.toString(SOME_FAILED), "finished, but some inputs failed; the ledger says which");
        meanings.put(Integer.toString(NO_ARCHIVE), "no archive there, or one of another version");
        meanings.put(Integer.toString(INTERRUPTED), "interrupted");
        return meanings;
    }
}
