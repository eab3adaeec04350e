package io.dateline.search;

import io.dateline.model.Days;

/**
 * A question for what reports say of which day.
 *
 * @param reports those whose dates are wanted; their order and page count for nothing
 * @param period only dates that lie in it, whole
 * @param limit how many entries, at least 1
 */
public record TimelineQuery(SearchQuery reports, Days period, int limit) {
    public TimelineQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: " + limit + " is below 1");
        }
    }
}
