package io.dateline.extract;

import java.util.Optional;

/** One family of phrases. */
@FunctionalInterface
interface DateGrammar {
    /** Whether a phrase may begin at a token, told at once; most tokens that begin a date begin one of few families. */
    default boolean mayBegin(DateText text, int at) {
        return true;
    }

    /** The phrase that begins at a token; looks a bounded number of tokens around it. */
    Optional<DatePhrase> at(DateText text, int at);
}
