package io.dateline.search;

import java.util.Optional;

/**
 * One value of a facet.
 *
 * @param id what a filter by this row takes: a country's code, an actor's or a place's id, a period in EDTF
 * @param label for people
 * @param count how many reports: exactly what a search with this row as a filter finds
 * @param active whether the query filters by it
 * @param coarser of a period with finer rows below it, as it is active or an active one lies in it: its reports that are in none
 *     of those rows, as their dates are coarser; 0 of all other rows
 * @param spot of a place, where it is
 */
public record FacetRow(String id, String label, int count, boolean active, int coarser, Optional<Spot> spot) {
    public FacetRow(String id, String label, int count, boolean active, int coarser) {
        this(id, label, count, active, coarser, Optional.empty());
    }
}
