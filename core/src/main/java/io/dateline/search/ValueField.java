package io.dateline.search;

import java.util.Locale;

/** A field whose values are compared whole. */
public enum ValueField {
    COUNTRY,
    ABOUT,
    PLACE,
    ACTOR,
    ROLE,
    SOURCE,
    LANGUAGE,
    KIND,
    PATH,
    ID;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
