package io.dateline.search;

import io.dateline.model.ActorType;
import io.dateline.model.EventDate;
import java.util.List;
import java.util.Optional;

/**
 * An actor with what the reports that were asked for say of it.
 *
 * @param name what most reports call it, as its type and its country are those of most
 * @param reports how many speak of it
 * @param mentions how often they name it
 * @param spellings as the reports write it, that of most reports first, then by text
 * @param first when the first of the dated reports was published
 * @param last when the last was
 */
public record ActorRow(
        String id,
        String name,
        ActorType type,
        Optional<String> country,
        int reports,
        long mentions,
        List<Spelling> spellings,
        Optional<EventDate> first,
        Optional<EventDate> last) {
    /**
     * A way to write an actor.
     *
     * @param reports how many write it so
     */
    public record Spelling(String text, int reports) {}

    public ActorRow {
        spellings = List.copyOf(spellings);
    }
}
