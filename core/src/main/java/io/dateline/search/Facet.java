package io.dateline.search;

import java.util.List;

/**
 * The counts of one dimension over the reports that match the query and all filters but this dimension's own.
 *
 * @param total how many rows there are, also those that {@code rows} leaves out
 * @param missing how many reports have no value
 * @param coarser of a date dimension: reports that have dates, but none as fine as the rows
 * @param rows by count, highest first, ties by id; active rows are always among them
 */
public record Facet(Dimension dimension, int total, int missing, int coarser, List<FacetRow> rows) {
    public Facet {
        rows = List.copyOf(rows);
    }
}
