package io.dateline.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Writes a filter in the query language, such that reading it gives the same filter, with either default operator. A filter that
 * no query is read as, such as a conjunction of one, is written as the simplest that matches the same.
 */
final class FilterWriter {
    private FilterWriter() {}

    static String write(Filter filter) {
        return switch (filter) {
            case Filter.All() -> "*:*";
            case Filter.Word(var in, var text) -> prefix(in) + word(text);
            case Filter.Phrase(var in, var text, var slop) -> prefix(in) + quoted(text) + (slop == 0 ? "" : "~" + slop);
            case Filter.Near(var in, var steps, var slop) ->
                prefix(in) + quoted(NearPhrase.written(steps)) + (slop == 0 ? "" : "~" + slop);
            case Filter.Wildcard(var in, var pattern) -> prefix(in) + pattern(pattern);
            case Filter.Fuzzy(var in, var text, var edits) -> prefix(in) + word(text) + "~" + edits;
            case Filter.Value(var field, var value) -> field.id() + ":" + value(value);
            case Filter.ValuePattern(var field, var pattern) -> field.id() + ":" + pattern(pattern);
            case Filter.During(var field, var period, var edtf) -> field.id() + ":" + edtf;
            case Filter.YearUnknown(var field, var edtf) -> field.id() + ":" + edtf;
            case Filter.Missing(var field) -> field.id() + ":" + TermReader.UNKNOWN;
            case Filter.Bool bool -> bool(bool);
            case Filter.Boost(var inner, var factor) -> boosted(inner) + "^" + number(factor);
        };
    }

    private static String bool(Filter.Bool bool) {
        if (bool.must().isEmpty() && bool.should().isEmpty() && bool.mustNot().isEmpty()) {
            return write(new Filter.All());
        }
        return bool.should().isEmpty() ? conjunction(bool) : disjunction(bool);
    }

    private static String conjunction(Filter.Bool bool) {
        if (bool.mustNot().isEmpty() && bool.must().size() == 1) {
            return write(bool.must().getFirst());
        }
        StringJoiner parts = new StringJoiner(" AND ");
        add(parts, "", bool.must());
        add(parts, "NOT ", bool.mustNot());
        return parts.toString();
    }

    private static String disjunction(Filter.Bool bool) {
        if (bool.must().isEmpty() && bool.mustNot().isEmpty() && bool.should().size() == 1) {
            return write(bool.should().getFirst());
        }
        StringJoiner parts = new StringJoiner(" OR ");
        add(parts, "+", bool.must());
        add(parts, "", bool.should());
        add(parts, "-", bool.mustNot());
        return parts.toString();
    }

    private static void add(StringJoiner parts, String mark, List<Filter> filters) {
        filters.forEach(filter -> parts.add(mark + operand(filter)));
    }

    private static String operand(Filter filter) {
        return filter instanceof Filter.Bool ? "(" + write(filter) + ")" : write(filter);
    }

    private static String boosted(Filter filter) {
        return filter instanceof Filter.Boost ? "(" + write(filter) + ")" : operand(filter);
    }

    private static String prefix(TextField in) {
        return in == TextField.ANY ? "" : in.name().toLowerCase(Locale.ROOT) + ":";
    }

    private static String word(String text) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Signs.isSpecial(c) || i == 0 && (Signs.isMark(c) || Signs.isOperator(text))) {
                written.append('\\');
            }
            written.append(c);
        }
        return written.toString();
    }

    /** A pattern has its own backslashes before wildcards; the other signs get theirs here. */
    private static String pattern(String pattern) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                written.append(c).append(pattern.charAt(++i));
            } else {
                written.append(Signs.isWildcard(c) || !needsEscape(c, i) ? "" : "\\")
                        .append(c);
            }
        }
        return written.toString();
    }

    private static boolean needsEscape(char c, int index) {
        return Signs.isSpecial(c) || index == 0 && Signs.isMark(c);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String value(String value) {
        boolean isPlain = word(value).equals(value) && !value.isEmpty() && !TermReader.isUnknown(value);
        return isPlain ? value : quoted(value);
    }

    private static String number(float factor) {
        return new BigDecimal(Float.toString(factor)).stripTrailingZeros().toPlainString();
    }
}
