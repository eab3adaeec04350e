package io.dateline.extract;

import io.dateline.model.Findings;
import io.dateline.model.Report;

/** Finds the countries, actors and dates that a report speaks of. Safe for all threads. */
public final class Extractor {
    private Extractor() {}

    /** The extractor with the reference tables that come with the library; they are loaded once. */
    public static Extractor standard() {
        return new Extractor();
    }

    public Findings extract(Report report) {
        return Findings.NONE;
    }
}
