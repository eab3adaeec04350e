package io.dateline.extract;

import io.dateline.model.ActorType;
import java.util.List;
import java.util.Optional;

/** One thing that a dictionary says of actors. */
sealed interface ActorEntry {
    /** What it is said of. */
    Reference actor();

    /**
     * What stands for an actor in a line.
     *
     * @param text an id, or a name
     * @param line counted from 1 on, as is the column
     */
    record Reference(String text, boolean isId, int line, int column) {
        DictionaryException wrong(String expected) {
            return new DictionaryException(line, column, "found '" + text + "'; expected " + expected);
        }
    }

    /**
     * In which reports something is said: those that speak of one of the countries, or have one of the words; all where none is
     * named.
     */
    record Where(List<String> codes, List<String> words) {
        static final Where EVERYWHERE = new Where(List.of(), List.of());

        boolean isEverywhere() {
            return codes.isEmpty() && words.isEmpty();
        }
    }

    /** What an actor is. */
    record Defined(Reference actor, ActorType type, Optional<String> country, String name) implements ActorEntry {}

    /** A name means the actor. */
    record Named(Reference actor, Where where, Reference name) implements ActorEntry {}

    /** A name does not mean the actor. */
    record Apart(Reference actor, Where where, Reference name) implements ActorEntry {}

    /** The name means no actor. */
    record Forbidden(Reference actor) implements ActorEntry {}

    /** The actor is the other one. */
    record Merged(Reference actor, Reference into) implements ActorEntry {}

    record Renamed(Reference actor, String label) implements ActorEntry {}

    record Typed(Reference actor, ActorType type) implements ActorEntry {}

    /** The actor is on a list. */
    record Watched(Reference actor, String list) implements ActorEntry {}
}
