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
        List<String> notes) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        notes = List.copyOf(notes);
    }
}
