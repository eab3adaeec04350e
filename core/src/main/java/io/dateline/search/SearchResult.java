package io.dateline.search;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param query as it was written
 * @param parsed as it was understood, in the query language
 * @param total how many reports match, exactly
 * @param hits those from {@code offset} on, at most {@code limit}
 * @param facets in the order asked for
 * @param taken whom or what the names of actors and places in the query were taken for, in the order of the query
 * @param notes what the reader should know about the reading of the query, such as which actors a name was taken for
 */
public record SearchResult(
        String query,
        String parsed,
        int total,
        double tookMillis,
        int offset,
        int limit,
        List<Hit> hits,
        List<Facet> facets,
        List<NameTaken> taken,
        List<String> notes) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        taken = List.copyOf(taken);
        notes = List.copyOf(notes);
    }

    /** An answer to a query without names. */
    public SearchResult(
            String query,
            String parsed,
            int total,
            double tookMillis,
            int offset,
            int limit,
            List<Hit> hits,
            List<Facet> facets,
            List<String> notes) {
        this(query, parsed, total, tookMillis, offset, limit, hits, facets, List.of(), notes);
    }

    public SearchResult withTaken(List<NameTaken> names) {
        return new SearchResult(query, parsed, total, tookMillis, offset, limit, hits, facets, names, notes);
    }
}
