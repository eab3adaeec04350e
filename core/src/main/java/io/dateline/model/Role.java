package io.dateline.model;

import java.util.Optional;

/**
 * An office that somebody holds.
 *
 * @param office its id, in lower case with hyphens: {@code president}, {@code head-of-government}, {@code foreign-minister}
 * @param country the state whose office it is, ISO 3166-1 alpha-2; empty for an office of an international body
 */
public record Role(String office, Optional<String> country) implements Comparable<Role> {
    private static final char BETWEEN = ':';

    /** Reads what {@link #id} writes. */
    public static Role of(String id) {
        int between = id.indexOf(BETWEEN);
        return between < 0
                ? new Role(id, Optional.empty())
                : new Role(id.substring(0, between), Optional.of(id.substring(between + 1)));
    }

    /** The id in queries and facets: {@code president:KG}, or the office alone. */
    public String id() {
        return office + country.map(code -> BETWEEN + code).orElse("");
    }

    @Override
    public int compareTo(Role other) {
        return id().compareTo(other.id());
    }
}
