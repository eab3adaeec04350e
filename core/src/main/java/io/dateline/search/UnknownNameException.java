package io.dateline.search;

/** A query names a country that there is none of. */
public final class UnknownNameException extends IllegalArgumentException {
    private final String name;

    public UnknownNameException(String name, String message) {
        super(message);
        this.name = name;
    }

    /** The name as the query has it. */
    public String name() {
        return name;
    }
}
