package io.dateline.model;

import java.util.Locale;

/** What became of an input. */
public enum InputState {
    /** In the archive, whole. */
    INDEXED,
    /** In the archive, replacing an older version of the same path. */
    UPDATED,
    /** Already in the archive with the same content. */
    UNCHANGED,
    /** The same content is in the archive under another path; this path was added to that report. */
    DUPLICATE,
    /** In the archive, cut at the limit that the detail names. */
    TRUNCATED,
    /** A container, such as a zip: its items are listed on their own. */
    EXPANDED,
    /** Holds no text. */
    EMPTY,
    ENCRYPTED,
    UNSUPPORTED,
    /** Could not be read; the detail says why. */
    FAILED,
    /** Left out by a filter or a limit. */
    SKIPPED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
