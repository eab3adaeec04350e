package io.dateline.extract;

import java.util.Optional;

/**
 * Words that tell a date.
 *
 * @param from the first token
 * @param to the token after the last
 * @param hedged whether they say "about" or "early"
 * @param instead another reading of the same words, which was held less likely
 */
record DatePhrase(
        int from, int to, When when, String rule, double score, boolean hedged, Optional<Alternative> instead) {
    /** A reading that is turned down, and why. */
    record Alternative(When when, String reason) {}

    static DatePhrase of(int from, int to, When when, String rule, double score) {
        return new DatePhrase(from, to, when, rule, score, false, Optional.empty());
    }

    DatePhrase orElse(When other, String reason) {
        return new DatePhrase(from, to, when, rule, score, hedged, Optional.of(new Alternative(other, reason)));
    }

    DatePhrase withWhen(When other) {
        return new DatePhrase(from, to, other, rule, score, hedged, instead);
    }

    DatePhrase byRule(String other) {
        return new DatePhrase(from, to, when, other, score, hedged, instead);
    }

    DatePhrase upTo(int token) {
        return new DatePhrase(from, token, when, rule, score, hedged, instead);
    }

    DatePhrase startingAt(int token) {
        return new DatePhrase(token, to, when, rule, score, hedged, instead);
    }

    DatePhrase asHedged() {
        return new DatePhrase(from, to, when, rule, score, true, instead);
    }
}
