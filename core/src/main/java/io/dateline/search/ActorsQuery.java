package io.dateline.search;

import io.dateline.model.ActorType;
import java.util.Optional;

/**
 * Which actors to list. Immutable.
 *
 * @param reports those of these reports; the query's facets, sort and page do not matter
 * @param type those of this type alone
 * @param prefix those with a name that begins so, in any case and with or without diacritics
 * @param limit how many at most, at least 1
 */
public record ActorsQuery(
        SearchQuery reports, Optional<ActorType> type, Optional<String> prefix, Order order, int limit) {
    /** In which order actors are listed. */
    public enum Order {
        /** Most reports first, then by id. */
        COUNT,
        /** By name, then by id. */
        NAME
    }

    public ActorsQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: " + limit + " is below 1");
        }
    }

    /** The hundred actors of whom most of these reports speak. */
    public static ActorsQuery of(SearchQuery reports) {
        return new ActorsQuery(reports, Optional.empty(), Optional.empty(), Order.COUNT, 100);
    }

    public ActorsQuery withType(ActorType only) {
        return new ActorsQuery(reports, Optional.of(only), prefix, order, limit);
    }

    public ActorsQuery withPrefix(String beginning) {
        return new ActorsQuery(reports, type, Optional.of(beginning), order, limit);
    }

    public ActorsQuery withOrder(Order newOrder) {
        return new ActorsQuery(reports, type, prefix, newOrder, limit);
    }

    public ActorsQuery withLimit(int newLimit) {
        return new ActorsQuery(reports, type, prefix, order, newLimit);
    }

    public ActorsQuery withReports(SearchQuery others) {
        return new ActorsQuery(others, type, prefix, order, limit);
    }
}
