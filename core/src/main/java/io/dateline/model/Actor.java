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
 */
public record Actor(
        String id, String name, ActorType type, Optional<String> country, int mentions, List<String> spellings) {
    public Actor {
        spellings = List.copyOf(spellings);
    }
}
