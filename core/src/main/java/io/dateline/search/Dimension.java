package io.dateline.search;

import java.util.Locale;

/** What reports can be counted by. */
public enum Dimension {
    /** The countries that a report speaks of. */
    COUNTRY,
    /** The countries that a report is about: see {@link io.dateline.model.Findings#about}. */
    ABOUT,
    /** The places that a report speaks of, by their GeoNames ids. */
    PLACE,
    ACTOR,
    /** The offices that actors of a report held when it was published: see {@link io.dateline.model.Actor#roles}. */
    ROLE,
    /** The dates that a report speaks of. */
    DATE,
    /** The date of publication. */
    PUBLISHED,
    SOURCE,
    LANGUAGE,
    KIND;

    /** The name in queries and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isDate() {
        return this == DATE || this == PUBLISHED;
    }
}
