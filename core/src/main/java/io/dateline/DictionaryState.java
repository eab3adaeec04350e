package io.dateline;

import java.util.Locale;

/** How an archive stands to the dictionary in its folder. */
public enum DictionaryState {
    /** There is none, and the reports were tagged without one. */
    NONE,
    /** All reports were tagged with it. */
    CURRENT,
    /** It was added, edited or taken away since the reports were tagged. */
    CHANGED,
    /** It cannot be read. */
    UNREADABLE;

    /** The name in JSON, in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
