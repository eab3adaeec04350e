package io.dateline.internal.lucene;

import io.dateline.model.Role;
import io.dateline.search.Dimension;
import io.dateline.search.Facet;
import io.dateline.search.FacetRow;
import io.dateline.search.Filter;
import io.dateline.search.Spot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Chooses the rows of a facet among what was counted: the highest of each group, and all that the query filters by.
 *
 * @param hits how many reports the facet counts for a filter that is no counted row, such as a period of five days
 */
record FacetRows(FacetCounter counter, ReportSearcher searcher, ActiveRows active, Hits hits) {
    private static final long ORDINAL = 0xFFFF_FFFFL;

    /** Counts by a query of its own. */
    @FunctionalInterface
    interface Hits {
        int of(Filter filter) throws IOException;
    }

    Facet facet(int size) throws IOException {
        Map<Integer, PriorityQueue<Long>> groups = new HashMap<>();
        int total = 0;
        for (int ordinal = 0; ordinal < counter.counts.length; ordinal++) {
            if (counter.counts[ordinal] > 0) {
                total++;
                offer(groups.computeIfAbsent(counter.group(ordinal), group -> new PriorityQueue<>()), ordinal, size);
            }
        }
        List<FacetRow> rows = new ArrayList<>();
        for (int ordinal : ordinals(groups.values())) {
            rows.add(row(ordinal));
        }
        total += addActive(rows);
        rows.sort(Comparator.comparingInt(FacetRow::count).reversed().thenComparing(FacetRow::id));
        return new Facet(counter.dimension, total, counter.missing, counter.coarser(), rows);
    }

    /** Keeps the highest counts; of equal ones the first ids. Count and ordinal are one number, as this is the innermost loop. */
    private void offer(PriorityQueue<Long> best, int ordinal, int size) {
        long key = ((long) counter.counts[ordinal] << 32) | (ORDINAL - ordinal);
        if (best.size() < size) {
            best.add(key);
        } else if (key > best.element()) {
            best.remove();
            best.add(key);
        }
    }

    private static List<Integer> ordinals(Collection<PriorityQueue<Long>> groups) {
        return groups.stream()
                .flatMap(Collection::stream)
                .map(key -> (int) (ORDINAL - (key & ORDINAL)))
                .toList();
    }

    /** Adds the active rows that are not there yet; returns how many of them were not counted as rows. */
    private int addActive(List<FacetRow> rows) throws IOException {
        Set<String> there = new HashSet<>();
        rows.forEach(row -> there.add(row.id()));
        int added = 0;
        for (Map.Entry<String, Filter> entry : active.filters().entrySet()) {
            if (!there.contains(entry.getKey())) {
                int ordinal = counter.ordinals.find(entry.getKey()).orElse(-1);
                boolean counted = ordinal >= 0 && counter.counts[ordinal] > 0;
                rows.add(counted ? row(ordinal) : uncounted(entry.getKey(), entry.getValue()));
                added += counted ? 0 : 1;
            }
        }
        return added;
    }

    private FacetRow uncounted(String id, Filter filter) throws IOException {
        return new FacetRow(id, label(id), hits.of(filter), true, 0, spot(id));
    }

    private FacetRow row(int ordinal) throws IOException {
        String id = counter.ordinals.value(ordinal);
        boolean isActive = active.filters().containsKey(id);
        return new FacetRow(id, label(id), counter.counts[ordinal], isActive, counter.coarser(ordinal), spot(id));
    }

    private String label(String id) throws IOException {
        return switch (counter.dimension) {
            case PLACE -> place(id).map(PlaceLabels.Label::name).orElse(id);
            case COUNTRY, ABOUT, ACTOR ->
                Labels.find(searcher.getIndexReader(), id).orElse(id);
            case ROLE -> RoleLabels.of(Role.of(id));
            case DATE, PUBLISHED -> DateRows.label(id);
            case SOURCE, LANGUAGE, KIND -> id;
        };
    }

    private Optional<Spot> spot(String id) throws IOException {
        return counter.dimension == Dimension.PLACE ? place(id).map(PlaceLabels.Label::spot) : Optional.empty();
    }

    private Optional<PlaceLabels.Label> place(String id) throws IOException {
        return PlaceLabels.find(searcher.getIndexReader(), id);
    }
}
