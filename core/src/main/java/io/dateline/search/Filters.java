package io.dateline.search;

/** Stand-in until the query language is merged. */
@SuppressWarnings("DoNotCallSuggester")
public final class Filters {
    private Filters() {}

    public static Filter date(Dimension dimension, String written) {
        throw new QuerySyntaxException(written, 0, dimension + ": not built yet");
    }

    public static Filter value(Dimension dimension, String value) {
        return new Filter.Value(ValueField.valueOf(dimension.name()), value);
    }
}
