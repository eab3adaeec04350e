package io.dateline.search;

import java.util.List;

/**
 * Whom or what a name in a query was taken for.
 *
 * @param field actor or place
 * @param asked the name as the query has it
 * @param values most reports first, then by id; empty where the archive knows none
 */
public record NameTaken(ValueField field, String asked, List<Value> values) {
    /**
     * One of those who bear the name.
     *
     * @param id what the query may say in the name's place to mean this one alone
     * @param reports how many of the archive speak of it
     */
    public record Value(String id, String label, int reports) {}

    public NameTaken {
        values = List.copyOf(values);
    }
}
