package io.dateline.extract;

import java.util.Optional;

/**
 * Words that tell a date.
 *
 * @param from the first token
 * @param to the token after the last
 * @param hedged whether they say "about" or "early"
 * @param instead another reading of the same words
 */
record DatePhrase(
        int from, int to, When when, String rule, double score, boolean hedged, Optional<Alternative> instead) {
    /**
     * Another reading.
     *
     * @param rejected why it was not taken; empty where both are, as nothing decides between them
     */
    record Alternative(When when, Optional<String> rejected) {}

    static DatePhrase of(int from, int to, When when, String rule, double score) {
        return new DatePhrase(from, to, when, rule, score, false, Optional.empty());
    }

    DatePhrase orElse(When other, String reason) {
        return withOther(new Alternative(other, Optional.of(reason)));
    }

    DatePhrase and(When other) {
        return withOther(new Alternative(other, Optional.empty()));
    }

    private DatePhrase withOther(Alternative other) {
        return new DatePhrase(from, to, when, rule, score, hedged, Optional.of(other));
    }

    /** Whether nothing decides between two readings. */
    boolean isOpen() {
        return instead.filter(other -> other.rejected().isEmpty()).isPresent();
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
