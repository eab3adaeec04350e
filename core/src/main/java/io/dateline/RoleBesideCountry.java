package io.dateline;

import io.dateline.model.Role;
import io.dateline.reference.Office;
import io.dateline.search.Filter;
import io.dateline.search.ValueField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads an office and a country that a query asks for side by side as one: {@code role:president country:KG} means the president of
 * Kyrgyzstan, in a report that speaks of Kyrgyzstan. Only within one conjunction of what the user wrote: filters beside the query
 * narrow each for itself, or a facet's row would count another number than a click on it finds.
 */
final class RoleBesideCountry {
    private RoleBesideCountry() {}

    /** The filter with each such office made that of the country; names are resolved already. */
    static Filter read(Filter filter) {
        if (filter instanceof Filter.Bool(var must, var should, var mustNot)) {
            return new Filter.Bool(conjunction(must), all(should), all(mustNot));
        }
        return filter instanceof Filter.Boost(var boosted, var factor)
                ? new Filter.Boost(read(boosted), factor)
                : filter;
    }

    private static List<Filter> all(List<Filter> filters) {
        return filters.stream().map(RoleBesideCountry::read).toList();
    }

    private static List<Filter> conjunction(List<Filter> must) {
        List<String> codes = must.stream()
                .flatMap(filter -> values(filter, ValueField.COUNTRY).stream())
                .distinct()
                .toList();
        return must.stream()
                .map(filter -> codes.isEmpty() ? read(filter) : ofCountries(filter, codes))
                .toList();
    }

    private static Filter ofCountries(Filter filter, List<String> codes) {
        List<String> roles = values(filter, ValueField.ROLE);
        if (roles.isEmpty()) {
            return read(filter);
        }
        return Filter.or(roles.stream()
                .distinct()
                .flatMap(role -> ofCountries(Role.of(role), codes))
                .distinct()
                .<Filter>map(role -> new Filter.Value(ValueField.ROLE, role.id()))
                .toList());
    }

    private static Stream<Role> ofCountries(Role role, List<String> codes) {
        boolean stays = role.country().isPresent() || role.office().equals(Office.SECRETARY_GENERAL.id());
        return stays ? Stream.of(role) : codes.stream().map(code -> new Role(role.office(), Optional.of(code)));
    }

    /** The values of a field that a filter asks for any of; none where it asks for anything else. */
    private static List<String> values(Filter filter, ValueField field) {
        if (filter instanceof Filter.Value(var own, var value)) {
            return own == field ? List.of(value) : List.of();
        }
        return filter instanceof Filter.Bool(var must, var should, var mustNot) && must.isEmpty() && mustNot.isEmpty()
                ? valuesOfAll(should, field)
                : List.of();
    }

    private static List<String> valuesOfAll(List<Filter> any, ValueField field) {
        List<List<String>> values =
                any.stream().map(each -> values(each, field)).toList();
        return values.stream().anyMatch(List::isEmpty)
                ? List.of()
                : values.stream().flatMap(List::stream).toList();
    }
}
