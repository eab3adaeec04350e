package io.dateline.search;

/** Writes a filter in the query language. */
final class FilterWriter {
    private FilterWriter() {}

    static String write(Filter filter) {
        return filter.toString();
    }
}
