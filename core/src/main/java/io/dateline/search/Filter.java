package io.dateline.search;

import io.dateline.model.Days;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The engine-neutral form of a query: which reports match. Text is not analysed yet and names are as the user wrote them until
 * the archive has resolved them. Immutable; {@link #written} gives the query language again.
 */
public sealed interface Filter {

    /** Every report. */
    record All() implements Filter {}

    /** A word, or what the analyser makes of it: of several tokens, a phrase. */
    record Word(TextField in, String text) implements Filter {}

    /**
     * @param slop how many positions the words may be moved in all
     */
    record Phrase(TextField in, String text, int slop) implements Filter {}

    /**
     * Words as they are written beside what the text names: as a phrase, in which a name stands for each mention of whom or what it means.
     *
     * @param steps in the order of the phrase; at least one is a name
     * @param slop how many positions they may be moved in all
     */
    record Near(TextField in, List<Step> steps, int slop) implements Filter {
        public Near {
            steps = List.copyOf(steps);
        }
    }

    /** A part of a phrase with names. */
    sealed interface Step {
        /** One or more words. */
        record Words(String text) implements Step {}

        /**
         * A mention.
         *
         * @param field COUNTRY, PLACE or ACTOR
         * @param value an id or, before it is resolved, any name
         */
        record Named(ValueField field, String value) implements Step {}
    }

    /**
     * @param pattern with {@code *} for any characters and {@code ?} for one; a backslash keeps the next character as it is
     */
    record Wildcard(TextField in, String pattern) implements Filter {}

    /**
     * @param edits 0 to 2
     */
    record Fuzzy(TextField in, String text, int edits) implements Filter {}

    /** A whole value: of a country the code or, before it is resolved, any name; of an actor or a place likewise. */
    record Value(ValueField field, String value) implements Filter {}

    /** Whole values by a pattern, as in {@link Wildcard}; {@code *} alone: has any value. */
    record ValuePattern(ValueField field, String pattern) implements Filter {}

    /**
     * Reports with a date that counts for the period, by {@link Days#countsFor}.
     *
     * @param field DATE or PUBLISHED
     * @param edtf the period, with {@code ..} for an open end
     */
    record During(Dimension field, Days period, String edtf) implements Filter {
        public During {
            if (!field.isDate()) {
                throw new IllegalArgumentException("field: " + field + " holds no dates");
            }
        }
    }

    /**
     * Reports with a date of an unknown year.
     *
     * @param edtf {@code XXXX}, {@code XXXX-04} or {@code XXXX-04-07}
     */
    record YearUnknown(Dimension field, String edtf) implements Filter {}

    /** Reports without any value. */
    record Missing(Dimension field) implements Filter {}

    /** Matches what matches all of {@code must}, none of {@code mustNot} and, where {@code must} is empty, one of {@code should}. */
    record Bool(List<Filter> must, List<Filter> should, List<Filter> mustNot) implements Filter {
        public Bool {
            must = List.copyOf(must);
            should = List.copyOf(should);
            mustNot = List.copyOf(mustNot);
        }
    }

    /**
     * @param factor what the score is multiplied by, above 0
     */
    record Boost(Filter filter, float factor) implements Filter {}

    /** Whether some word of the text matters, so that one match is better than another. */
    default boolean hasWords() {
        return switch (this) {
            case Word word -> true;
            case Phrase phrase -> true;
            case Near near -> true;
            case Wildcard wildcard -> true;
            case Fuzzy fuzzy -> true;
            case Bool(var must, var should, var mustNot) ->
                Stream.concat(must.stream(), should.stream()).anyMatch(Filter::hasWords);
            case Boost(var filter, var factor) -> filter.hasWords();
            case All all -> false;
            case Value value -> false;
            case ValuePattern pattern -> false;
            case During during -> false;
            case YearUnknown unknown -> false;
            case Missing missing -> false;
        };
    }

    static Filter and(List<Filter> all) {
        return all.size() == 1 ? all.getFirst() : new Bool(all, List.of(), List.of());
    }

    static Filter or(List<Filter> any) {
        return any.size() == 1 ? any.getFirst() : new Bool(List.of(), any, List.of());
    }

    static Filter not(Filter filter) {
        return new Bool(List.of(), List.of(), List.of(filter));
    }

    /** This filter in the query language, such that parsing it gives the same filter. */
    default String written() {
        return FilterWriter.write(this);
    }

    /** The same tree with every leaf replaced. */
    default Filter mapLeaves(UnaryOperator<Filter> change) {
        return switch (this) {
            case Bool(var must, var should, var mustNot) ->
                new Bool(mapAll(must, change), mapAll(should, change), mapAll(mustNot, change));
            case Boost(var filter, var factor) -> new Boost(filter.mapLeaves(change), factor);
            case All all -> change.apply(all);
            case Word word -> change.apply(word);
            case Phrase phrase -> change.apply(phrase);
            case Near near -> change.apply(near);
            case Wildcard wildcard -> change.apply(wildcard);
            case Fuzzy fuzzy -> change.apply(fuzzy);
            case Value value -> change.apply(value);
            case ValuePattern pattern -> change.apply(pattern);
            case During during -> change.apply(during);
            case YearUnknown unknown -> change.apply(unknown);
            case Missing missing -> change.apply(missing);
        };
    }

    private static List<Filter> mapAll(List<Filter> filters, UnaryOperator<Filter> change) {
        return filters.stream().map(filter -> filter.mapLeaves(change)).toList();
    }
}
