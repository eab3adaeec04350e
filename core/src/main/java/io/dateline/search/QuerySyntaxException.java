package io.dateline.search;

/** A query that cannot be read: says where, what was found there and what was expected. */
public final class QuerySyntaxException extends IllegalArgumentException {
    private final String query;
    private final int position;

    public QuerySyntaxException(String query, int position, String message) {
        super(message);
        this.query = query;
        this.position = position;
    }

    public String query() {
        return query;
    }

    /** UTF-16 code units into the query, 0-based; the query's length where it ends too early. */
    public int position() {
        return position;
    }
}
