package io.dateline.search;

import java.util.Locale;

/**
 * Filters from single values, as options and facet rows give them, without the query language around them.
 *
 * <pre>
 * query.withFilter(COUNTRY, Filters.value(COUNTRY, "KG"))
 *      .withFilter(DATE, Filters.date(DATE, "2010-04..2010-06"));
 * </pre>
 */
public final class Filters {
    private Filters() {}

    /**
     * The filter that a value of a dimension means: a row's id, a name, {@code unknown} for reports without a value
     * ({@code "unknown"} in quotes for a value that really is that), and for the date dimensions all that {@link #date} reads. No
     * character of a value stands for others.
     *
     * @throws IllegalArgumentException where the value is blank
     * @throws QuerySyntaxException where a date dimension's value is no date
     */
    public static Filter value(Dimension dimension, String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("value: a " + dimension.id() + " must not be blank");
        }
        if (dimension.isDate()) {
            return date(dimension, text);
        }
        return TermReader.isUnknown(text)
                ? new Filter.Missing(dimension)
                : new Filter.Value(ValueField.valueOf(dimension.name()), isQuotedUnknown(text) ? inQuotes(text) : text);
    }

    private static boolean isQuotedUnknown(String text) {
        return text.length() > 1
                && text.startsWith("\"")
                && text.endsWith("\"")
                && TermReader.isUnknown(inQuotes(text));
    }

    private static String inQuotes(String text) {
        return text.substring(1, text.length() - 1);
    }

    /**
     * The filter that a period means: EDTF ({@code 2010}, {@code 2010-06}, {@code 2010-06-12}, {@code 2010-04/2010-06}), a range
     * ({@code 2010-04..2010-06}, {@code 2010..}), a date as it is typed ("12 June 2010"), {@code XXXX-04-07} for a day of a year
     * that nobody stated, {@code unknown} for reports without a date, {@code *} for reports with one.
     *
     * @throws QuerySyntaxException where it is none of these; its query is {@code text}
     * @throws IllegalArgumentException where the dimension holds no dates
     */
    public static Filter date(Dimension dimension, String text) {
        if (!dimension.isDate()) {
            throw new IllegalArgumentException(
                    "dimension: " + dimension.name().toLowerCase(Locale.ROOT) + " holds no dates");
        }
        return new PeriodReader(dimension, new SyntaxErrors(text)).read(text, 0);
    }
}
