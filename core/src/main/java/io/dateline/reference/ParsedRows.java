package io.dateline.reference;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The rows of a table as values, each parsed when it is first asked for. Safe for all threads: two may parse the same row, to the
 * same end.
 */
final class ParsedRows<T> {
    private final Rows rows;
    private final Function<String, T> parser;
    private final AtomicReferenceArray<T> parsed;

    ParsedRows(Rows rows, Function<String, T> parser) {
        this.rows = rows;
        this.parser = parser;
        this.parsed = new AtomicReferenceArray<>(rows.size());
    }

    T get(int row) {
        T value = parsed.get(row);
        if (value == null) {
            value = parser.apply(rows.get(row));
            parsed.set(row, value);
        }
        return value;
    }
}
