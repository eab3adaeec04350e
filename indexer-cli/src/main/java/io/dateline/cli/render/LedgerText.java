package io.dateline.cli.render;

import io.dateline.model.InputState;
import io.dateline.model.LedgerEntry;
import java.util.Locale;

/** The ledger for people. */
public final class LedgerText {
    private LedgerText() {}

    /** "updated      12". */
    public static String count(InputState state, long count) {
        return String.format(Locale.ROOT, "%-12s %,9d", state.id(), count);
    }

    /** One input on one line. */
    public static String entry(LedgerEntry entry, Paint paint) {
        String state = String.format(Locale.ROOT, "%-12s", entry.state().id());
        boolean bad = entry.state() == InputState.FAILED || entry.state() == InputState.ENCRYPTED;
        String detail = entry.detail().isEmpty() ? "" : paint.dim("  " + Harmless.line(entry.detail()));
        return (bad ? paint.bad(state) : state) + Harmless.line(entry.path()) + detail;
    }

    /** Why an input failed. */
    public static String reason(LedgerEntry entry) {
        return entry.detail().isEmpty() ? entry.state().id() : entry.detail();
    }
}
