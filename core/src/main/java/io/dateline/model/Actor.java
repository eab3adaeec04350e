package io.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * An actor that a report speaks of.
 *
 * @param id a Wikidata QID, or a readable slug of lower-case letters, digits and hyphens
 * @param name the preferred name
 * @param type what it is
 * @param country the country that it belongs to, ISO 3166-1 alpha-2, where known
 * @param mentions how often it is named; at least 1
 * @param spellings as the report writes it, each once, in order of first appearance
 * @param roles the offices that it held on the day when the report was published, as far as they are known, in order; empty for
 *     undated reports
 */
public record Actor(
        String id,
        String name,
        ActorType type,
        Optional<String> country,
        int mentions,
        List<String> spellings,
        List<Role> roles) {
    public Actor {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
    }

    /** An actor of whose offices nothing is known. */
    public Actor(
            String id, String name, ActorType type, Optional<String> country, int mentions, List<String> spellings) {
        this(id, name, type, country, mentions, spellings, List.of());
    }

    public Actor withRoles(List<Role> held) {
        return new Actor(id, name, type, country, mentions, spellings, held);
    }
}
