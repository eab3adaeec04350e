package io.dateline.ingest;

import java.util.Optional;
import java.util.OptionalInt;

/** What a file of JSON holds. */
sealed interface JsonShape {
    /** One object, which is a record. */
    record Single() implements JsonShape {}

    /**
     * Records one after the other.
     *
     * @param array within an object, which of its arrays holds them, from 0 on; none where they are the items of the outermost array,
     *     or follow each other with nothing around them
     */
    record Series(OptionalInt array) implements JsonShape {}

    /** Anything else. */
    record Other() implements JsonShape {}

    /**
     * What was seen of a file.
     *
     * @param damage why it could not be read to its end, if it couldn't
     */
    record Seen(JsonShape shape, Optional<JsonDamage> damage) {}

    /**
     * Where and why JSON breaks off.
     *
     * @param cut whether it just ends too early
     */
    record JsonDamage(String reason, boolean cut) {}
}
