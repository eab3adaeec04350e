package io.dateline.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Acronyms that belong to the institutions of one country: CHRAJ is Ghana's, GKNB Kyrgyzstan's. Taken, by
 * {@code build-tools/BuildInstitutionTable.java}, from the US State Department's human-rights reports 2016-2024 (public domain). Loaded when
 * first asked for; safe for all threads.
 */
public final class Institutions {
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        Tables.rows("institutions.tsv", row -> CODES.put(row[0], row[1]));
    }

    private Institutions() {}

    /** The code of the country whose institution an acronym in capitals names. */
    public static Optional<String> country(String acronym) {
        return Optional.ofNullable(CODES.get(acronym));
    }
}
