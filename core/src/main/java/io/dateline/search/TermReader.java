package io.dateline.search;

import io.dateline.search.Signs.Extent;
import java.util.Locale;

/** Makes filters of words, phrases and ranges, after the field that they stand in. */
final class TermReader {
    /** What a report without a value is found by. */
    static final String UNKNOWN = "unknown";

    /** The edits of a plain {@code word~}, as in Lucene. */
    private static final int DEFAULT_EDITS = 2;

    private final QueryScanner scanner;
    private final SyntaxErrors errors;

    TermReader(QueryScanner scanner, SyntaxErrors errors) {
        this.scanner = scanner;
        this.errors = errors;
    }

    static boolean isUnknown(String text) {
        return text.strip().toLowerCase(Locale.ROOT).equals(UNKNOWN);
    }

    /** A word that was read, with the {@code ~} that may stand behind it. */
    Filter word(QueryField field, Lexeme word) {
        return switch (field) {
            case QueryField.Text(var in) -> textWord(in, word);
            case QueryField.Whole whole -> value(whole, word);
            case QueryField.Dates(var dimension) -> date(dimension, word);
        };
    }

    private Filter textWord(TextField in, Lexeme word) {
        if (scanner.isAt('~')) {
            return fuzzy(in, word);
        }
        if (!word.isPattern()) {
            return new Filter.Word(in, word.text());
        }
        boolean isAll = in == TextField.ANY && word.pattern().equals("*");
        return isAll ? new Filter.All() : new Filter.Wildcard(in, word.pattern());
    }

    private Filter fuzzy(TextField in, Lexeme word) {
        int start = scanner.position();
        scanner.take('~');
        String number = scanner.takeNumber();
        if (word.isPattern()) {
            throw errors.noFuzzy(start);
        }
        if (!number.matches("[012]?")) {
            throw errors.badEdits(start, number);
        }
        return new Filter.Fuzzy(in, word.text(), number.isEmpty() ? DEFAULT_EDITS : Integer.parseInt(number));
    }

    private Filter value(QueryField.Whole field, Lexeme word) {
        refuseFuzzy();
        if (word.text().isBlank()) {
            throw errors.noValue(word.at(), field);
        }
        if (word.isPattern()) {
            return new Filter.ValuePattern(field.field(), word.pattern());
        }
        boolean isUnknown = !word.isQuoted() && !word.isEscaped() && isUnknown(word.text());
        if (isUnknown && field.dimension().isPresent()) {
            return new Filter.Missing(field.dimension().get());
        }
        return new Filter.Value(field.field(), word.text());
    }

    private Filter date(Dimension dimension, Lexeme word) {
        refuseFuzzy();
        return new PeriodReader(dimension, errors).read(word.text(), word.textAt());
    }

    private void refuseFuzzy() {
        if (scanner.isAt('~')) {
            throw errors.noFuzzy(scanner.position());
        }
    }

    /** The phrase or the value in the quotes that are here. */
    Filter quoted(QueryField field) {
        Lexeme quoted = scanner.takeQuoted();
        if (field instanceof QueryField.Text(var in)) {
            int slop = slop();
            return NearPhrase.read(quoted, errors)
                    .<Filter>map(steps -> new Filter.Near(in, steps, slop))
                    .orElseGet(() -> new Filter.Phrase(in, quoted.text(), slop));
        }
        return word(field, quoted);
    }

    private int slop() {
        int start = scanner.position();
        if (!scanner.take('~')) {
            return 0;
        }
        String number = scanner.takeNumber();
        if (!number.matches("[0-9]{1,6}")) {
            throw errors.badSlop(start, number);
        }
        return Integer.parseInt(number);
    }

    /** The range whose bracket is here. */
    Filter range(QueryField field) {
        int start = scanner.position();
        if (!(field instanceof QueryField.Dates(var dimension))) {
            throw errors.noRange(start, field);
        }
        boolean fromIsIn = !scanner.take('{') && scanner.take('[');
        Lexeme from = end();
        scanner.skipSpaces();
        if (!scanner.takeWord("TO")) {
            throw errors.expected(scanner.position(), "TO between the ends of the range");
        }
        Lexeme to = end();
        scanner.skipSpaces();
        boolean toIsIn = scanner.take(']');
        if (!toIsIn && !scanner.take('}')) {
            throw errors.expected(scanner.position(), "']' or '}' behind the range");
        }
        return new PeriodReader(dimension, errors).between(start, from, fromIsIn, to, toIsIn);
    }

    private Lexeme end() {
        scanner.skipSpaces();
        Lexeme end = scanner.isAtQuote() ? scanner.takeQuoted() : scanner.takeWord(Extent.DATE);
        if (end.text().isBlank() || end.text().equals("TO")) {
            throw errors.expected(end.at(), "a date or *");
        }
        return end;
    }
}
