package io.dateline.internal.lucene;

import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import io.dateline.search.Filter;
import io.dateline.search.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the rows of a facet among what was counted: the highest of each group, and all that the query filters by.
 *
 * @param interval the length of the rows of a date dimension
 * @param hits how many reports the facet counts for a filter that is no counted row, such as a period of five days
 */
record FacetRows(FacetCounter counter, Interval interval, RowNames names, ActiveRows active, Hits hits) {
    private static final Comparator<FacetRow> HIGHEST_FIRST = (one, other) ->
            one.count() == other.count() ? one.id().compareTo(other.id()) : Integer.compare(other.count(), one.count());

    /** Counts by a query of its own what a filter finds, without what is in one of some rows. */
    @FunctionalInterface
    interface Hits {
        int of(Filter filter, List<String> without) throws IOException;
    }

    Facet facet(int size) throws IOException {
        List<FacetRow> rows = new ArrayList<>();
        for (int ordinal : highest(size)) {
            rows.add(row(ordinal));
        }
        int total = counter.tally.size() + addActive(rows);
        rows.sort(HIGHEST_FIRST);
        return new Facet(counter.dimension, total, counter.missing(), counter.coarser(), rows);
    }

    /** Of every group so many. */
    private int[] highest(int size) {
        if (counter.groups() == 1) {
            return counter.tally.highest(size).rows().toArray();
        }
        TopRows[] groups = new TopRows[counter.groups()];
        Arrays.setAll(groups, group -> new TopRows(size, counter.tally.rows()));
        counter.tally.forEach((row, count) -> groups[counter.group(row)].offer(row, count));
        return Arrays.stream(groups).flatMapToInt(TopRows::rows).toArray();
    }

    /** Adds the active rows that are not there yet; returns how many of them were not counted as rows. */
    private int addActive(List<FacetRow> rows) throws IOException {
        Set<String> there = new HashSet<>();
        if (!active.filters().isEmpty()) {
            rows.forEach(row -> there.add(row.id()));
        }
        int added = 0;
        for (Map.Entry<String, Filter> entry : active.filters().entrySet()) {
            if (!there.contains(entry.getKey())) {
                int ordinal = counter.ordinals.find(entry.getKey()).orElse(-1);
                boolean counted = ordinal >= 0 && counter.tally.count(ordinal) > 0;
                rows.add(counted ? row(ordinal) : uncounted(entry.getKey(), entry.getValue()));
                added += counted ? 0 : 1;
            }
        }
        return added;
    }

    private FacetRow uncounted(String id, Filter filter) throws IOException {
        RowNames.RowName name = names.of(id);
        return new FacetRow(id, name.label(), hits.of(filter, List.of()), true, coarser(id, filter), name.spot());
    }

    /** How many reports of a period that is longer than the rows are in none of the rows within it. */
    private int coarser(String id, Filter filter) throws IOException {
        boolean isLonger = counter.dimension.isDate()
                && DateRows.level(id)
                        .filter(level -> level.compareTo(interval) < 0)
                        .isPresent();
        return isLonger ? hits.of(filter, DateRows.within(id, interval).toList()) : 0;
    }

    private FacetRow row(int ordinal) throws IOException {
        RowNames.RowName name = names.of(ordinal);
        boolean isActive = active.filters().containsKey(name.id());
        return new FacetRow(
                name.id(), name.label(), counter.tally.count(ordinal), isActive, counter.coarser(ordinal), name.spot());
    }
}
