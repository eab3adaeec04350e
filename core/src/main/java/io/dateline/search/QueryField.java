package io.dateline.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands before a colon in a query. */
sealed interface QueryField {
    /** The title, the text, or both. */
    record Text(TextField field) implements QueryField {
        @Override
        public String id() {
            return field == TextField.ANY ? "" : field.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A field whose values are compared whole. */
    record Whole(ValueField field) implements QueryField {
        @Override
        public String id() {
            return field.id();
        }

        /** The dimension of the same name; none for paths and ids, which every report has. */
        Optional<Dimension> dimension() {
            return Arrays.stream(Dimension.values())
                    .filter(dimension -> dimension.id().equals(id()))
                    .findFirst();
        }
    }

    /** The dates that are spoken of, or that of publication. */
    record Dates(Dimension dimension) implements QueryField {
        @Override
        public String id() {
            return dimension.id();
        }
    }

    /** The name in queries; empty for title and text together. */
    String id();

    /** The name for people. */
    default String title() {
        return id().isEmpty() ? "title and text" : id() + ":";
    }

    static Optional<QueryField> find(String name) {
        String id = name.toLowerCase(Locale.ROOT);
        return all().filter(field -> field.id().equals(id)).findFirst();
    }

    /** All names, in the order in which they are taught. */
    static String[] names() {
        return all().map(QueryField::id).toArray(String[]::new);
    }

    private static Stream<QueryField> all() {
        return Stream.of(
                new Text(TextField.TITLE),
                new Text(TextField.TEXT),
                new Whole(ValueField.COUNTRY),
                new Whole(ValueField.ABOUT),
                new Whole(ValueField.PLACE),
                new Whole(ValueField.ACTOR),
                new Whole(ValueField.ROLE),
                new Dates(Dimension.DATE),
                new Dates(Dimension.PUBLISHED),
                new Whole(ValueField.SOURCE),
                new Whole(ValueField.LANGUAGE),
                new Whole(ValueField.KIND),
                new Whole(ValueField.PATH),
                new Whole(ValueField.ID));
    }
}
