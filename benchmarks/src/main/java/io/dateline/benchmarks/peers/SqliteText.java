package io.dateline.benchmarks.peers;

import io.dateline.search.Filter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes questions in the languages of SQLite. */
final class SqliteText {
    private SqliteText() {}

    /** What {@code MATCH} takes. */
    static String match(List<Filter> words) {
        return words.stream().map(SqliteText::match).collect(Collectors.joining(" AND "));
    }

    private static String match(Filter filter) {
        return switch (filter) {
            case Filter.Word(var in, var text) -> quoted(text);
            case Filter.Phrase(var in, var text, var slop) -> quoted(text);
            case Filter.Bool(var must, var should, var mustNot) ->
                should.stream().map(SqliteText::match).collect(Collectors.joining(" OR ", "(", ")"));
            default -> throw Asked.notAsked(filter);
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The table that holds the values of such a filter. */
    static String table(Filter filter) {
        return switch (filter) {
            case Filter.Value(var field, var value) -> field.id();
            case Filter.During(var field, var period, var edtf) -> field.id() + "_year";
            default -> throw Asked.notAsked(filter);
        };
    }

    static String value(Filter filter) {
        return switch (filter) {
            case Filter.Value(var field, var value) -> value;
            case Filter.During(var field, var period, var edtf) -> edtf;
            default -> throw Asked.notAsked(filter);
        };
    }
}
