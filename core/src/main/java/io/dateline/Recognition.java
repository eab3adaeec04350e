package io.dateline;

/** By what a run knows a file again, so that it need not be read. */
public enum Recognition {
    /** Size and time of change: it is not even opened. Where only the time differs, the content. */
    TIME,
    /** The SHA-256 of the content, whatever its time. */
    CONTENT,
    /** Nothing: all files are read. */
    NONE
}
