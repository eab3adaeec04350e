package io.dateline.internal.lucene;

import io.dateline.model.Days;
import io.dateline.model.EventDate;
import io.dateline.model.Mention;
import io.dateline.search.Dimension;
import io.dateline.search.Filter;
import io.dateline.search.SearchQuery;
import io.dateline.search.ValueField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The countries, places, actors and periods that a query names: mentions of them are matches as its words are. */
final class Asked {
    private final Set<String> values = new HashSet<>();
    private final List<Days> periods = new ArrayList<>();

    private Asked() {}

    static Asked of(SearchQuery query) {
        Asked asked = new Asked();
        asked.add(query.root());
        query.selected().values().forEach(filters -> filters.forEach(asked::add));
        return asked;
    }

    private void add(Filter filter) {
        switch (filter) {
            case Filter.Value(var field, var value) -> add(field, value);
            case Filter.Near near -> near.steps().forEach(this::add);
            case Filter.During(var field, var period, var edtf) -> {
                if (field == Dimension.DATE) {
                    periods.add(period);
                }
            }
            case Filter.Boost(var inner, var factor) -> add(inner);
            case Filter.Bool(var must, var should, var mustNot) -> {
                must.forEach(this::add);
                should.forEach(this::add);
            }
            case Filter.All all -> {}
            case Filter.Word word -> {}
            case Filter.Phrase phrase -> {}
            case Filter.Wildcard wildcard -> {}
            case Filter.Fuzzy fuzzy -> {}
            case Filter.ValuePattern pattern -> {}
            case Filter.YearUnknown unknown -> {}
            case Filter.Missing missing -> {}
        }
    }

    private void add(Filter.Step step) {
        if (step instanceof Filter.Step.Named(var field, var value)) {
            add(field, value);
        }
    }

    private void add(ValueField field, String value) {
        switch (field) {
            case COUNTRY, PLACE, ACTOR -> values.add(name(field, value));
            case ABOUT -> values.add(name(ValueField.COUNTRY, value));
            case ROLE, SOURCE, LANGUAGE, KIND, PATH, ID -> {}
        }
    }

    private static String name(ValueField field, String value) {
        return field.id() + ":" + value;
    }

    boolean isEmpty() {
        return values.isEmpty() && periods.isEmpty();
    }

    /** What a mention is as a filter; empty where the query doesn't name it. */
    Optional<String> name(Mention mention) {
        return switch (mention.kind()) {
            case ACTOR -> known(ValueField.ACTOR, mention.value());
            case COUNTRY ->
                mention.place()
                        .filter(place -> mention.namesPlace())
                        .flatMap(place -> known(ValueField.PLACE, place.id()))
                        .or(() -> known(ValueField.COUNTRY, mention.value()));
            case DATE ->
                Optional.of(mention)
                        .filter(date -> !date.isEndOfRange() && isInPeriod(date))
                        .map(date -> Dimension.DATE.id() + ":" + date.value());
        };
    }

    private Optional<String> known(ValueField field, String value) {
        return Optional.of(name(field, value)).filter(values::contains);
    }

    private boolean isInPeriod(Mention date) {
        return !periods.isEmpty()
                && EventDate.parse(date.value()).days().stream()
                        .anyMatch(days -> periods.stream().anyMatch(days::countsFor));
    }
}
