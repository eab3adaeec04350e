package io.dateline.extract;

/**
 * What speaks for a country without naming it: one of its politicians, parties or currencies.
 *
 * @param candidate the words, read as the country
 * @param weight how much they speak for it; a name counts 1
 */
record CountryHint(Candidate candidate, double weight) {
    /** The rule of a person or party that is known to be a country's. */
    static final String ACTOR = "actor-country";

    /** The rule of an amount of a country's money. */
    static final String MONEY = "currency";

    /** The rule of an acronym that only one country's institutions have. */
    static final String INSTITUTION = "institution";

    String code() {
        return candidate.value();
    }

    static CountryHint of(int from, int to, String code, String rule, double weight) {
        return new CountryHint(Candidate.country(from, to, code, rule, CONFIDENCE), weight);
    }

    private static final double CONFIDENCE = 0.6;
}
