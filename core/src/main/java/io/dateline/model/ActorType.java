package io.dateline.model;

import java.util.Locale;

/** What an actor is. */
public enum ActorType {
    PERSON,
    ORGANIZATION,
    /** A ministry, parliament, court, army, police, or a government as a whole. */
    GOVERNMENT,
    ARMED_GROUP,
    /** A people, also a religious community. */
    ETHNIC_GROUP;

    /** The name in JSON, in lower case: {@code armed_group}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
