package io.dateline.search;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes filters of every kind, such as the parser could have read, with all the characters that may get in its way. */
final class RandomFilters {
    private static final List<String> SCRAPS = List.of(
            "osh",
            "Jalal-Abad",
            "AND",
            "or",
            "NOT",
            "TO",
            "unknown",
            "Ош",
            "+",
            "-",
            "!",
            " ",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "“",
            "~",
            "^",
            ":",
            "*",
            "?",
            "\\",
            "/",
            "&&",
            "||",
            "'",
            "u0041",
            ".",
            "\u00a0",
            "\ud83d\ude00");

    private final Random random;

    RandomFilters(Random random) {
        this.random = random;
    }

    Filter next(int depth) {
        return switch (random.nextInt(depth == 0 ? 9 : 12)) {
            case 0 -> new Filter.All();
            case 1 -> new Filter.Word(oneOf(TextField.values()), text());
            case 2 -> new Filter.Phrase(oneOf(TextField.values()), text(), random.nextInt(3));
            case 3 -> new Filter.Wildcard(oneOf(TextField.values()), pattern() + "a?");
            case 4 -> new Filter.Fuzzy(oneOf(TextField.values()), text(), random.nextInt(3));
            case 5 -> new Filter.Value(oneOf(ValueField.values()), "v" + text());
            case 6 -> new Filter.ValuePattern(oneOf(ValueField.values()), pattern() + "*");
            case 7 -> date();
            case 8 -> new Filter.Missing(oneOf(Dimension.values()));
            case 9 -> new Filter.Boost(next(depth - 1), 0.001f + random.nextFloat() * oneOf(1, 100, 1_000_000));
            default -> bool(depth - 1);
        };
    }

    private Filter bool(int depth) {
        List<Filter> must = some(depth);
        List<Filter> should = some(depth);
        List<Filter> mustNot = some(depth);
        boolean isPlain = mustNot.isEmpty() && must.size() + should.size() < 2;
        return isPlain ? Filter.not(next(depth)) : new Filter.Bool(must, should, mustNot);
    }

    private List<Filter> some(int depth) {
        List<Filter> filters = new ArrayList<>();
        for (int i = random.nextInt(4); i > 1; i--) {
            filters.add(next(depth));
        }
        return filters;
    }

    private Filter date() {
        Dimension field = oneOf(Dimension.DATE, Dimension.PUBLISHED);
        int year = 1000 + random.nextInt(8999);
        EventDate from = oneOf(
                EventDate.ofYear(year),
                EventDate.ofMonth(YearMonth.of(year, 1 + random.nextInt(12))),
                EventDate.ofDay(LocalDate.ofYearDay(year, 1 + random.nextInt(365))));
        LocalDate first = from.days().orElseThrow().first();
        return switch (random.nextInt(4)) {
            case 0 -> new Filter.During(field, from.days().orElseThrow(), from.edtf());
            case 1 -> new Filter.During(field, new Days(first, LocalDate.MAX), from.edtf() + "/..");
            case 2 ->
                new Filter.During(
                        field, new Days(first, LocalDate.of(year + 1, 3, 31)), from.edtf() + "/" + (year + 1) + "-03");
            default -> new Filter.YearUnknown(field, oneOf("XXXX", "XXXX-02-29", "XXXX-12"));
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(oneOf(SCRAPS));
        }
        return text.toString();
    }

    /** A pattern in its canonical form, where a backslash stands before wildcards and backslashes alone. */
    private String pattern() {
        return text().replace("\\", "\\\\") + oneOf("", "\\*", "\\?", "*");
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
